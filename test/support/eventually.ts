/** What is waited for is quick on a quiet machine, and tests must hold on a busy one: longer means that it does not come. */
export const longestWaitMs = 90_000;
const pollMs = 100;

/** Waits for what tells nobody when it happens; rejects with `what` where it never does. */
export async function eventually(what: string, holds: () => boolean): Promise<void> {
  const end = Date.now() + longestWaitMs;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}
