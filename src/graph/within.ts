/**
 * Runs something that must end by itself within a time, and rejects if it does not, even where it ignores the signal.
 * The timer is cleared afterwards, so that a process may end.
 */
export async function within<T>(timeoutMs: number, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort(), Math.max(0, timeoutMs));
  const tooLate = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new TimeoutError()), { once: true });
  });
  try {
    return await Promise.race([run(signal), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

export class TimeoutError extends Error {
  readonly code = 'TIMED_OUT';
  override readonly name = 'TimeoutError';
}
