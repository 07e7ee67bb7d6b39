import type { Pair } from './statistics';

export interface Sides {
  readonly yardstick: () => Promise<number>;
  readonly product: () => Promise<number>;
}

/** A, B, A, B, and so on: what the machine does meanwhile, it does to both. */
export async function inPairs(count: number, { yardstick, product }: Sides): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (let n = 0; n < count; n += 1) pairs.push({ yardstick: await yardstick(), product: await product() });
  return pairs;
}
