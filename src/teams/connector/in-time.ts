/** What botbuilder's clients do has no time-out of its own. Rejects with that error where no answer comes in time. */
export async function inTime<T>(ask: () => Promise<T>, waitMs: number, error: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(error()), waitMs);
  });
  try {
    return await Promise.race([ask(), silence]);
  } finally {
    clearTimeout(timer);
  }
}
