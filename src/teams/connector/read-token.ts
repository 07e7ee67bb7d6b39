import { z } from 'zod';
import { TokenServiceError } from './ask-token-service';

/** "Not signed in" is a 404 with or without a body, of which the client makes an empty object or nothing at all. */
const Answer = z.object({ token: z.string().nullish() }).nullish();

/**
 * Undefined where nobody is signed in. Anything else than that and a token is no answer of the token service's, such as a
 * proxy's page: it has to be asked again, and is no reason to forget a sign-in that others' cases need.
 *
 * @throws TokenServiceError where it cannot be read
 */
export function readToken(given: unknown): string | undefined {
  const answer = Answer.safeParse(given);
  if (!answer.success) throw new TokenServiceError(null);
  return answer.data?.token || undefined;
}
