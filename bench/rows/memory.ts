import { setTimeout as delay } from 'node:timers/promises';
import { residentMiB } from '../measure/process-figures';
import { median, ratiosOf } from '../measure/statistics';
import type { Row } from '../row';
import { createWorld } from '../world';
import type { Program, World } from '../world';

type Load = Omit<Parameters<World['load']>[0], 'forMs'>;

const concurrency = 16;
const samples = 5;

/** Whether memory grows while the bot is used for long. */
export const memory: Row = async (options) => {
  const world = await createWorld(options);
  try {
    const bot = await world.startProduct({ DATABASE_URL: await world.createDatabase() });
    const full: Load = { kind: 'mixed', concurrency, targets: [bot.url] };
    await world.load({ ...full, forMs: 6_000 });
    const { turns, seconds } = await world.load({ ...full, forMs: 10_000 });
    const perSecond = turns / seconds / 2;
    options.say(
      `half of full load is ${perSecond.toFixed(0)} turns per second, for ${options.minutes} minutes`,
    );
    const begun = await minuteOf(world, bot, perSecond);
    let taken = turns;
    for (let minute = 2; minute < options.minutes; minute += 1) {
      taken += (await world.load({ ...full, forMs: 60_000, perSecond })).turns;
    }
    const later = await minuteOf(world, bot, perSecond);
    const pairs = begun.map((yardstick, n) => ({ yardstick, product: later[n] ?? Number.NaN }));
    return [
      {
        what: `memory (RSS) after ${options.minutes} minutes at half of full load`,
        yardstick: 'memory after 1 minute',
        ratio: ratiosOf(pairs),
        runs: pairs.length,
        toReach: { at: 'most', ratio: 1.05 },
        note:
          `${median(later).toFixed(0)} against ${median(begun).toFixed(0)} MiB, ${perSecond.toFixed(0)} turns per second, ` +
          `${taken} turns in between; one run, ${samples} samples of each`,
      },
    ];
  } finally {
    await world.stop();
  }
};

/** A minute of load, and the memory in its last ten seconds. */
async function minuteOf(world: World, { url, pid }: Program, perSecond: number): Promise<readonly number[]> {
  const loaded = world.load({ kind: 'mixed', concurrency, targets: [url], forMs: 60_000, perSecond });
  await delay(50_000);
  const seen: number[] = [];
  for (let n = 0; n < samples; n += 1) {
    seen.push(residentMiB(pid));
    await delay(2_000);
  }
  await loaded;
  return seen;
}
