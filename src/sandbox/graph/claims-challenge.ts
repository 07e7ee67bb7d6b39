import type { Holder } from '../tokens/token-registry';
import { bearerChallenge } from './authenticate';
import type { GraphCall } from './graph-call';
import { type GraphReply, refuse } from './graph-reply';
import type { World } from './world';

/** Whether Graph wants this person to sign in again before it writes as them. */
export function isChallenged(world: World, { method }: GraphCall, holder: Holder): boolean {
  return method !== 'GET' && holder.kind === 'user' && world.signIns.of(holder.userId).challenged;
}

/** As continuous access evaluation answers: the claims say that only a token from now on will do. */
export function claimsChallenge(world: World): GraphReply {
  const nbf = { essential: true, value: String(Math.floor(world.tenant.now() / 1000)) };
  const claims = Buffer.from(JSON.stringify({ access_token: { nbf } })).toString('base64');
  const reply = refuse(
    401,
    'InvalidAuthenticationToken',
    'Continuous access evaluation resulted in challenge with result: InteractionRequired and code: ' +
      'TokenIssuedBeforeRevocationTimestamp',
  );
  const challenge = `${bearerChallenge}, error="insufficient_claims", claims="${claims}"`;
  return { ...reply, headers: { 'www-authenticate': challenge } };
}
