import { setTimeout as delay } from 'node:timers/promises';
import { residentMiB } from '../measure/process-figures';
import { median, ratiosOf } from '../measure/statistics';
import type { Measured, Row, Target } from '../row';
import { createWorld } from '../world';
import type { Program, World } from '../world';

/** After the start garbage is left, and what was compiled lazily is not there yet. */
const idleMs = 5_000;

/** Each takes most of a minute. */
const mostRuns = 5;

interface Begun {
  readonly startMs: number;
  readonly residentMiB: number;
}

interface Run {
  readonly echo: Begun;
  readonly firstOnServer: Begun;
  readonly onServer: Begun;
  readonly firstEmbedded: Begun;
  readonly embedded: Begun;
}

/** Start and memory: one after the other, from nothing, each followed by a rest. */
export const idle: Row = async (options) => {
  const world = await createWorld({ ...options, people: 10 });
  try {
    // The first start fills the caches of the machine and of the TypeScript loader, for all that come after.
    await runOnce(world);
    const runs: Run[] = [];
    for (let n = 0; n < Math.min(options.runs, mostRuns); n += 1) runs.push(await runOnce(world));
    return toLines(runs);
  } finally {
    await world.stop();
  }
};

async function runOnce(world: World): Promise<Run> {
  const settings = { DATABASE_URL: await world.createDatabase() };
  const embedded = { DATA_DIR: world.newFolder() };
  const firstOnServer = await observe(() => world.startProduct(settings));
  // The two that are held against each other come one directly after the other.
  const echo = await observe(() => world.startEcho());
  const onServer = await observe(() => world.startProduct(settings));
  const firstEmbedded = await observe(() => world.startProduct(embedded));
  return {
    echo,
    firstOnServer,
    onServer,
    firstEmbedded,
    embedded: await observe(() => world.startProduct(embedded)),
  };
}

/** From the start of the process to the first good answer on `/readyz`; then a rest, and a look at its memory. */
async function observe(start: () => Promise<Program>): Promise<Begun> {
  const began = performance.now();
  const program = await start();
  while (!(await fetch(`${program.url}/readyz`)).ok) await delay(5);
  const startMs = performance.now() - began;
  await delay(idleMs);
  const begun = { startMs, residentMiB: residentMiB(program.pid) };
  await program.stop();
  return begun;
}

const server = 'PostgreSQL server';

function toLines(runs: readonly Run[]): readonly Measured[] {
  const of = (what: keyof Run, figure: keyof Begun) => runs.map((run) => run[what][figure]);
  const against = (what: keyof Run, figure: keyof Begun, unit: string) => ({
    yardstick: figure === 'startMs' ? 'start of the echo' : 'an idle echo',
    runs: runs.length,
    ratio: ratiosOf(runs.map((run) => ({ product: run[what][figure], yardstick: run.echo[figure] }))),
    note: `${median(of(what, figure)).toFixed(0)} against ${median(of('echo', figure)).toFixed(0)} ${unit}`,
  });
  const memory = (what: keyof Run, where: string, toReach: Target | null) => ({
    what: `memory (RSS) of an idle bot, ${where}`,
    toReach,
    ...against(what, 'residentMiB', 'MiB'),
  });
  const start = (what: keyof Run, where: string, toReach: Target | null) => ({
    what: `start to \`/readyz\`, ${where}`,
    toReach,
    ...against(what, 'startMs', 'ms'),
  });
  return [
    memory('onServer', server, { at: 'most', ratio: 1.5 }),
    memory('embedded', 'PGlite', null),
    start('onServer', server, { at: 'most', ratio: 3 }),
    start('firstOnServer', `${server}, the first with an empty database`, null),
    start('firstEmbedded', 'PGlite, the first', null),
    start('embedded', 'PGlite, the second', null),
  ];
}
