import { z } from 'zod';
import { inTime } from './in-time';

/**
 * The token service did not answer, or not as it should. Without its cause: the library's errors quote what was asked
 * and answered, codes and tokens among it, and errors are logged.
 */
export class TokenServiceError extends Error {
  override readonly name = 'TokenServiceError';
  readonly code = 'token-service';
  /** Null where no answer came. */
  readonly status: number | null;

  constructor(status: number | null) {
    super(`The token service could not be asked (${status === null ? 'no answer' : `HTTP ${status}`}).`);
    this.status = status;
  }
}

const Answered = z.object({ statusCode: z.number() });

/**
 * A click must be answered within ten seconds and may need two answers in a row: is there a token, and if not, where does
 * one sign in. The library itself waits for ever.
 */
const longestWaitMs = 4_000;

/** For every request to the token service whose failure somebody else is to deal with. Silence is a failure too. */
export async function askTokenService<T>(ask: () => Promise<T>, waitMs = longestWaitMs): Promise<T> {
  try {
    return await inTime(ask, waitMs, () => new TokenServiceError(null));
  } catch (error) {
    throw new TokenServiceError(Answered.safeParse(error).data?.statusCode ?? null);
  }
}
