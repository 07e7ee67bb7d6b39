import { CardFactory } from 'botbuilder';
import type { Activity } from 'botbuilder';
import type { BotFrameworkAuthentication } from 'botframework-connector';
import { z } from 'zod';
import type { Text } from '../text/text';
import type { BotSettings } from '../bot-settings';
import { askTokenService } from './ask-token-service';
import { botClaims } from './bot-claims';

/** Signing an approver in, so that a change is made as them. The token itself stays with the token service. */
export interface SignIn {
  /** What the client needs to sign the person in: silently where it can, else with a button. */
  request(activity: Activity, text: Text): Promise<OAuthCard>;
  /** Single sign-on: Teams' own token of this person becomes one that can write. False: it cannot. */
  exchange(by: Signer, token: string): Promise<boolean>;
  /** The code that the sign-in page showed. False: wrong, or too old. */
  redeem(by: Signer, code: string): Promise<boolean>;
  /** Hands the proof that a repeated click brings to the token service. */
  accept(activity: Activity): Promise<'no-proof' | 'signed-in' | 'wrong-code' | 'not-exchanged'>;
}

export type OAuthCard = Readonly<Record<string, unknown>>;

/** Who signs in: as the authenticated activity says, never its value. */
type Signer = Pick<Activity, 'from' | 'channelId'>;

/** Codes have six digits. It travels in an address, which the token service takes only so long. */
const longestCode = 200;

const Proof = z.object({
  authentication: z.object({ token: z.string().min(1) }).optional(),
  state: z.string().min(1).optional(),
});

/** Where there is no token the client gives an error, an empty object or, after an answer without a body, nothing. */
const Token = z.object({ token: z.string().min(1) });

export function createSignIn(
  authentication: BotFrameworkAuthentication,
  { botId, connectionName }: BotSettings,
): SignIn {
  const client = () => authentication.createUserTokenClient(botClaims(botId));
  const exchange = async ({ from, channelId }: Signer, token: string) => {
    const tokens = await client();
    try {
      const exchanged = await askTokenService(() =>
        tokens.exchangeToken(from.id, connectionName, channelId, { token }),
      );
      return Token.safeParse(exchanged).success;
    } catch {
      // Consent is missing, or the token is not this person's: the client then shows the button.
      return false;
    }
  };
  const redeem = async ({ from, channelId }: Signer, code: string) => {
    const redeemed = await askTokenService(async () =>
      (await client()).getUserToken(from.id, connectionName, channelId, code),
    );
    return Token.safeParse(redeemed).success;
  };

  return {
    exchange,
    redeem,
    async request(activity, text) {
      const resource = await askTokenService(async () =>
        (await client()).getSignInResource(connectionName, activity, ''),
      );
      const { signInLink, tokenExchangeResource } = resource;
      const card = CardFactory.oauthCard(
        connectionName,
        text.t('signIn.button'),
        text.t('signIn.text'),
        signInLink,
        tokenExchangeResource,
      );
      return z.record(z.string(), z.unknown()).parse(card.content);
    },
    async accept(activity) {
      const { authentication: exchangeable, state } = Proof.catch({}).parse(activity.value);
      if (exchangeable) {
        return (await exchange(activity, exchangeable.token)) ? 'signed-in' : 'not-exchanged';
      }
      if (!state) return 'no-proof';
      return state.length <= longestCode && (await redeem(activity, state)) ? 'signed-in' : 'wrong-code';
    },
  };
}
