import { busyCores } from '../measure/busy-cores';
import { holdTo } from '../measure/hold-to';
import { inPairs } from '../measure/paired';
import { median, ratiosOf } from '../measure/statistics';
import type { Measured, Row } from '../row';
import { createWorld } from '../world';
import type { Program, World } from '../world';

/** Enough to keep two processes busy all the time. */
const concurrency = 32;
const warmUpMs = 6_000;
/** So that two of them, and all that they need, fit on two cores. */
const share = 0.15;

/** What a second process on the same database brings. */
export const processes: Row = async (options) => {
  const world = await createWorld(options);
  try {
    const settings = { DATABASE_URL: await world.createDatabase() };
    const first = await world.startProduct(settings);
    const second = await world.startProduct(settings);
    for (const { url } of [first, second]) {
      await world.load({ kind: 'text', forMs: warmUpMs, concurrency, targets: [url] });
    }
    const bots = [first, second];
    const toMeasure = { world, bots, sliceMs: options.sliceMs, runs: options.runs };
    const asTheyAre = await compare(toMeasure);
    const released = bots.map(({ pid }) => holdTo(pid, share));
    const held = await compare(toMeasure).finally(() => released.forEach((release) => release()));
    return [
      {
        ...asTheyAre,
        what: 'two processes on one PostgreSQL: text turns per second',
        toReach: { at: 'least', ratio: 1.6 },
      },
      {
        ...held,
        what: `the same, each process held to ${100 * share} % of a core, so that the machine has cores for both`,
        toReach: { at: 'least', ratio: 1.6 },
      },
    ];
  } finally {
    await world.stop();
  }
};

interface ToMeasure {
  readonly world: World;
  readonly bots: readonly Program[];
  readonly sliceMs: number;
  readonly runs: number;
}

async function compare({
  world,
  bots,
  sliceMs,
  runs,
}: ToMeasure): Promise<Omit<Measured, 'what' | 'toReach'>> {
  const cores: number[] = [];
  const run = async (targets: readonly Program[]) => {
    const busy = busyCores();
    const urls = targets.map(({ url }) => url);
    const { turns, seconds } = await world.load({ kind: 'text', forMs: sliceMs, concurrency, targets: urls });
    if (targets.length === 1) cores.push(busy());
    return turns / seconds;
  };
  const pairs = await inPairs(runs, { yardstick: () => run(bots.slice(0, 1)), product: () => run(bots) });
  const of = (side: 'yardstick' | 'product') => median(pairs.map((pair) => pair[side])).toFixed(0);
  return {
    yardstick: 'one process',
    ratio: ratiosOf(pairs),
    runs: pairs.length,
    note:
      `${of('product')} against ${of('yardstick')} turns per second; with one process ` +
      `${median(cores).toFixed(1)} cores of the machine were busy`,
  };
}
