import { AppCredentials, ServiceClientCredentialsFactory } from 'botframework-connector';
import type { AuthenticatorResult } from 'botframework-connector';
import type { GetToken } from '../../credentials/open-credential';

/**
 * The bot's own token from wherever the product's other tokens come from. Bot Framework's own classes would ask a chain of
 * sources instead of the managed identity alone, and take certificates to the public cloud's sign-in only.
 */
export class BotCredentialsFactory extends ServiceClientCredentialsFactory {
  constructor(
    private readonly botId: string,
    private readonly getToken: GetToken,
  ) {
    super();
  }

  isValidAppId(appId: string): Promise<boolean> {
    return Promise.resolve(appId === this.botId);
  }

  isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }

  createCredentials(_appId: string, audience: string): Promise<AppCredentials> {
    return Promise.resolve(new BotCredentials(this.botId, audience, this.getToken));
  }
}

class BotCredentials extends AppCredentials {
  readonly #getToken: GetToken;

  constructor(botId: string, audience: string, getToken: GetToken) {
    super(botId, undefined, audience);
    this.#getToken = getToken;
  }

  protected async refreshToken(): Promise<AuthenticatorResult> {
    const { value, expiresAt } = await this.#getToken(`${this.oAuthScope}/.default`);
    return { accessToken: value, expiresOn: expiresAt };
  }
}
