import { z } from 'zod';

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

/** For every request to the token service whose failure somebody else is to deal with. */
export async function askTokenService<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw new TokenServiceError(Answered.safeParse(error).data?.statusCode ?? null);
  }
}
