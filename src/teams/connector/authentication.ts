import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { BotFrameworkAuthentication } from 'botframework-connector';
import type { Credential } from '../../credentials/credential';
import { openCredential } from '../../credentials/open-credential';
import { BotCredentialsFactory } from './bot-credentials';

/** How the bot proves to Bot Framework who it is, and checks who calls. */
export type BotIdentity =
  | {
      readonly kind: 'registered';
      readonly botId: string;
      readonly credential: Credential;
      readonly endpoints: BotFrameworkEndpoints;
    }
  /** Accepts unauthenticated activities. Only the sandbox does this, bound to loopback. */
  | { readonly kind: 'sandbox'; readonly tokenServiceUrl: string };

/** Where Bot Framework is. All of them, always: botbuilder fills in no single one. */
export interface BotFrameworkEndpoints {
  /** Who issues the tokens that Teams calls with (`https://api.botframework.com`), and where their keys are described. */
  readonly tokenIssuer: string;
  readonly openIdMetadataUrl: string;
  /** The audience of the bot's own token. */
  readonly oauthScope: string;
  readonly tokenServiceUrl: string;
}

export function createAuthentication(identity: BotIdentity): BotFrameworkAuthentication {
  if (identity.kind === 'sandbox') {
    return new ConfigurationBotFrameworkAuthentication({ OAuthUrl: identity.tokenServiceUrl });
  }
  const { botId, credential, endpoints } = identity;
  return new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: botId,
      ToBotFromChannelTokenIssuer: endpoints.tokenIssuer,
      ToBotFromChannelOpenIdMetadataUrl: endpoints.openIdMetadataUrl,
      ToChannelFromBotOAuthScope: endpoints.oauthScope,
      OAuthUrl: endpoints.tokenServiceUrl,
    },
    new BotCredentialsFactory(botId, openCredential(credential)),
  );
}

/** The bot's own id as Bot Framework's libraries take it: the sandbox has none. */
export function botIdOf(identity: BotIdentity): string | null {
  return identity.kind === 'registered' ? identity.botId : null;
}

/** The only issuer whose tokens are taken; null in the sandbox, where nobody has a token. */
export function callerIssuerOf(identity: BotIdentity): string | null {
  return identity.kind === 'sandbox' ? null : identity.endpoints.tokenIssuer;
}
