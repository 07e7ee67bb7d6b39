interface LoggableError {
  readonly name: string;
  readonly message: string;
  readonly code: string | undefined;
  readonly stack: string | undefined;
}

/**
 * What may be logged of an error. Not the error itself: PostgreSQL's carry the row that failed in `detail`, with names
 * and notes, and the pool's carry the whole connection.
 */
export function loggableError(error: unknown): LoggableError {
  if (!(error instanceof Error)) {
    return { name: 'NotAnError', message: typeof error, code: undefined, stack: undefined };
  }
  const { name, message, stack } = error;
  return { name, message, stack, code: 'code' in error ? String(error.code) : undefined };
}
