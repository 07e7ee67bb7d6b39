import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { describeNoToken, openCredential } from '../../credentials/open-credential';
import { askTokenService, TokenServiceError } from './ask-token-service';
import { botIdOf, createAuthentication } from './authentication';
import type { BotIdentity } from './authentication';
import { botClaims } from './bot-claims';

/** Tries what the bot needs of Bot Framework, to find out what is wrong with a deployment. Changes nothing. */
export interface BotFrameworkProbe {
  /** The token that messages are sent with. `not-needed`: the sandbox asks nobody for one. */
  ownToken(): Promise<{ readonly ok: true } | { readonly ok: false; readonly code: string } | 'not-needed'>;
  /** Whether the token service knows the connection by which approvers sign in. */
  connection(name: string): Promise<ConnectionProbed>;
  /** An approver's token, where they signed in; `undefined` where not. Never to be shown. */
  userToken(channelUserId: string, connectionName: string): Promise<string | undefined>;
}

/** `status`: of the token service's answer; null where none came. */
export type ConnectionProbed = { readonly ok: true } | { readonly ok: false; readonly status: number | null };

const signInTimeoutMs = 10_000;

const Token = z.object({ token: z.string().min(1) });
const Resource = z.object({ signInLink: z.string().min(1) });

export function createBotFrameworkProbe(identity: BotIdentity): BotFrameworkProbe {
  const authentication = createAuthentication(identity);
  const client = () => authentication.createUserTokenClient(botClaims(botIdOf(identity)));
  return {
    async ownToken() {
      if (identity.kind === 'sandbox') return 'not-needed';
      const { credential, endpoints } = identity;
      try {
        const scope = `${endpoints.oauthScope}/.default`;
        await openCredential(credential)(scope, AbortSignal.timeout(signInTimeoutMs));
        return { ok: true };
      } catch (error) {
        const { name, entraCodes } = describeNoToken(error);
        return { ok: false, code: entraCodes?.map((code) => `AADSTS${code}`).join(', ') || name };
      }
    },
    async connection(name) {
      try {
        const resource = await askTokenService(async () =>
          (await client()).getSignInResource(name, aQuestion(identity), ''),
        );
        return Resource.safeParse(resource).success ? { ok: true } : { ok: false, status: null };
      } catch (error) {
        return { ok: false, status: error instanceof TokenServiceError ? error.status : null };
      }
    },
    async userToken(channelUserId, connectionName) {
      const given = await askTokenService(async () =>
        (await client()).getUserToken(channelUserId, connectionName, 'msteams', ''),
      );
      return Token.safeParse(given).data?.token;
    },
  };
}

const AnyActivity = z.custom<Activity>((value) => typeof value === 'object');

/** As if somebody had asked for the sign-in: only its link is wanted, and nobody sees it. */
function aQuestion(identity: BotIdentity): Activity {
  return AnyActivity.parse({
    type: 'message',
    id: 'doctor',
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/teams/',
    from: { id: '29:doctor', name: '' },
    recipient: { id: `28:${botIdOf(identity) ?? 'bot'}`, name: '' },
    conversation: { id: 'doctor', isGroup: false, conversationType: 'personal', name: '' },
  });
}
