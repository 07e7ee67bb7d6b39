import { inPairs } from '../measure/paired';
import { cpuSeconds } from '../measure/process-figures';
import { median, ratiosOf } from '../measure/statistics';
import type { Measured, Row, RowOptions, Target } from '../row';
import type { LoadOrder } from '../simulators/load-order';
import { createWorld } from '../world';
import type { Program, World } from '../world';

/** People that wait for an answer at any time: enough to keep one process busy all the time. */
const concurrency = 16;

/** Long enough for the just-in-time compiler to have seen everything. */
const warmUpMs = 10_000;

interface Turns {
  readonly what: string;
  readonly kind: LoadOrder['kind'];
  readonly toReach: Target;
}

/** A plain text turn, with conversation state that outlives the process. */
export const text: Row = (options) =>
  measure(options, {
    what: 'a plain text turn (greeting, unknown text), state in PostgreSQL: turns per second',
    kind: 'text',
    toReach: { at: 'least', ratio: 1.0 },
  });

/** The click that asks for a diagnosis, until the card with the answer is there. */
export const check: Row = (options) =>
  measure(options, {
    what: 'a `check` turn from click to answer card, tenant facts warm: turns per second',
    kind: 'check',
    toReach: { at: 'least', ratio: 0.5 },
  });

async function measure(options: RowOptions, { what, kind, toReach }: Turns): Promise<readonly Measured[]> {
  const world = await createWorld(options);
  try {
    const [echo, product] = [
      await world.startEcho(),
      await world.startProduct({ DATABASE_URL: await world.createDatabase() }),
    ];
    const forMs = { forMs: warmUpMs, concurrency };
    await world.load({ ...forMs, kind: 'text', targets: [echo.url] });
    await world.load({ ...forMs, kind: kind === 'check' ? 'mixed' : kind, targets: [product.url] });
    echo.beginProfile();
    product.beginProfile();
    const busy = { echo: new Array<number>(), product: new Array<number>() };
    const pairs = await inPairs(options.runs, {
      yardstick: () => perSecond(world, echo, { kind: 'text', forMs: options.sliceMs, busy: busy.echo }),
      product: () => perSecond(world, product, { kind, forMs: options.sliceMs, busy: busy.product }),
    });
    const of = (side: 'yardstick' | 'product') => median(pairs.map((pair) => pair[side])).toFixed(0);
    const core = (shares: readonly number[]) => `${(100 * median(shares)).toFixed(0)} %`;
    const note =
      `${of('product')} against ${of('yardstick')} turns per second, ${concurrency} people at a time; ` +
      `the product kept ${core(busy.product)} of a core busy, the echo ${core(busy.echo)}`;
    return [{ what, yardstick: 'echo', ratio: ratiosOf(pairs), runs: pairs.length, toReach, note }];
  } finally {
    await world.stop();
  }
}

interface Slice {
  readonly kind: LoadOrder['kind'];
  readonly forMs: number;
  /** Gets the share of a core that the process was busy on. */
  readonly busy: number[];
}

/** Every turn counts that was answered, and Teams has to have been sent exactly one message for each. */
async function perSecond(world: World, bot: Program, { kind, forMs, busy }: Slice): Promise<number> {
  const [before, cpuBefore] = [await world.taken(), cpuSeconds(bot.pid)];
  const { turns, seconds } = await world.load({ kind, forMs, concurrency, targets: [bot.url] });
  busy.push((cpuSeconds(bot.pid) - cpuBefore) / seconds);
  const after = await world.taken();
  const sent = after.posts + after.updates - before.posts - before.updates;
  if (sent !== turns) throw new Error(`${turns} turns sent ${sent} messages.`);
  return turns / seconds;
}
