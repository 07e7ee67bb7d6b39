/** A slow machine unpacks PostgreSQL for its first start; longer means that something is wrong. */
const longestWaitMs = 120_000;

/** Resolves when something answers 200 there. */
export async function waitFor(url: string): Promise<void> {
  const until = Date.now() + longestWaitMs;
  for (;;) {
    if (await answersOk(url)) return;
    if (Date.now() > until) throw new Error(`${url} did not answer in time`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

async function answersOk(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
