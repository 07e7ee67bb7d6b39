import { CardFactory } from 'botbuilder';
import type { Activity } from 'botbuilder';
import type { BotFrameworkAuthentication } from 'botframework-connector';
import { z } from 'zod';
import type { Text } from '../text/text';
import type { BotSettings } from '../bot-settings';
import { botClaims } from './bot-claims';

/** Signing an approver in, so that a change is made as them. Teams repeats the click with the proof in it. */
export interface SignIn {
  /** What the client needs to sign the person in: silently where it can, else with a button. */
  request(activity: Activity, text: Text): Promise<OAuthCard>;
  /** Hands the proof that a repeated click brings to the token service. */
  accept(activity: Activity): Promise<'no-proof' | 'signed-in' | 'wrong-code' | 'not-exchanged'>;
}

export type OAuthCard = Readonly<Record<string, unknown>>;

const Proof = z.object({
  authentication: z.object({ token: z.string().min(1) }).optional(),
  state: z.string().min(1).optional(),
});

/** For a wrong code the client gives an empty object or, where the answer has no body, nothing at all. */
const Token = z.object({ token: z.string().min(1) });

export function createSignIn(
  authentication: BotFrameworkAuthentication,
  { botId, connectionName }: BotSettings,
): SignIn {
  const client = () => authentication.createUserTokenClient(botClaims(botId));
  return {
    async request(activity, text) {
      const resource = await (await client()).getSignInResource(connectionName, activity, '');
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
    async accept({ from, channelId, value }) {
      const proof = Proof.safeParse(value);
      if (!proof.success || (!proof.data.authentication && !proof.data.state)) return 'no-proof';
      const tokens = await client();
      const { authentication: exchangeable, state = '' } = proof.data;
      if (!exchangeable) {
        const redeemed = Token.safeParse(
          await tokens.getUserToken(from.id, connectionName, channelId, state),
        );
        return redeemed.success ? 'signed-in' : 'wrong-code';
      }
      try {
        const exchange = { token: exchangeable.token };
        const exchanged = await tokens.exchangeToken(from.id, connectionName, channelId, exchange);
        return exchanged.token ? 'signed-in' : 'not-exchanged';
      } catch {
        // Consent is missing, or the token is not this person's: the client then shows the button.
        return 'not-exchanged';
      }
    },
  };
}
