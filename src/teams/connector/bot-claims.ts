import { AuthenticationConstants, ClaimsIdentity } from 'botframework-connector';

/** The bot itself as the caller, for requests outside of a turn. */
export function botClaims(botId: string | null): ClaimsIdentity {
  const value = botId ?? '';
  return new ClaimsIdentity([
    { type: AuthenticationConstants.AudienceClaim, value },
    { type: AuthenticationConstants.AppIdClaim, value },
  ]);
}
