import { cpus } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { startSandbox } from '../src/sandbox/start-sandbox';
import type { Sandbox } from '../src/sandbox/start-sandbox';
import { helpOption, readOptions } from '../src/terminal/read-options';
import { complain, say } from '../src/terminal/say';
import { findPostgres, queryOnce } from '../test/support/postgres';
import { endProcesses, runProcess } from '../test/support/run-process';
import { crowdOf, haveTheApp, idOf } from './crowd';
import { isFigure, notAFigure } from './parse-arguments';

/**
 * How fast everybody learns that their account was enforced from outside. The product, as it runs, on a PostgreSQL
 * server, between a simulated tenant and a simulated Teams that refuses one send in twenty. The yardstick is Teams'
 * limit for one bot in one tenant; no window of a second at the simulator's clock may hold more requests than that.
 */
const limitPerSecond = 50;

const noProgressMs = 60_000;

const Report = z.object({
  requests: z.number(),
  refused: z.number(),
  people: z.number(),
  doubled: z.number(),
  firstDelivery: z.number().nullable(),
  lastDelivery: z.number().nullable(),
  requestsMeanwhile: z.number(),
  mostInOneSecond: z.number(),
});
type Report = z.infer<typeof Report>;

const Count = z.object({ count: z.coerce.number() });

async function main(people: number): Promise<number> {
  const startPostgres = findPostgres();
  if (!startPostgres) return 1;
  const postgres = await startPostgres();
  const sandbox = await startSandbox({ personas: crowdOf(people), propagationMs: 0 });
  try {
    const simulator = runProcess('bench/connector-simulator.ts', {});
    const serviceUrl = `http://127.0.0.1:${String((await simulator.logged('listening'))['port'])}`;
    const databaseUrl = await postgres.createDatabase();
    await runProcess('src/sandbox/demo/bot.ts', settingsOf(sandbox, databaseUrl)).logged('listening');
    const count = async (what: string): Promise<number> => {
      const [row] = await queryOnce(databaseUrl, `select count(*) as count from mfa_states where ${what}`);
      return Count.parse(row).count;
    };

    tell(`${people} people have the app; their accounts are looked at for the first time`);
    await haveTheApp(databaseUrl, people, serviceUrl);
    await untilNoMore(people, () => count('state is not null'));

    tell('all of them are enforced from outside');
    await enforceAll(sandbox, people);
    await untilNoMore(people, () => count("telling = 'told'"));
    // What is sent twice comes after the first time.
    await delay(5_000);
    return print(people, await reportOf(serviceUrl));
  } finally {
    await endProcesses();
    await sandbox.stop();
    await postgres.stop();
  }
}

function settingsOf(sandbox: Sandbox, databaseUrl: string): Readonly<Record<string, string>> {
  return {
    PORT: '0',
    DATABASE_URL: databaseUrl,
    GRAPH_BASE_URL: sandbox.graphUrl,
    GRAPH_ACCESS_TOKEN: sandbox.applicationToken,
    SANDBOX_TOKEN_SERVICE_URL: sandbox.tokenServiceUrl,
    ALLOWED_TENANTS: sandbox.tenantId,
    APPROVERS_GROUP_ID: sandbox.approversGroupId,
    SENDS_PER_SECOND: String(limitPerSecond),
    OUTSIDE_CHECK_MINUTES: '0.25',
  };
}

/** In portions: the tenant answers in between. */
async function enforceAll(sandbox: Sandbox, people: number): Promise<void> {
  for (let n = 1; n <= people; n += 1) {
    sandbox.changeUser(idOf(n), { perUserMfaState: 'enforced' });
    if (n % 100 === 0) await delay(0);
  }
}

/** Until there are that many, or no more of them come. */
async function untilNoMore(wanted: number, count: () => Promise<number>): Promise<void> {
  let best = { count: -1, at: Date.now() };
  while (best.count < wanted && Date.now() - best.at < noProgressMs) {
    const now = await count();
    if (now > best.count) {
      best = { count: now, at: Date.now() };
      process.stderr.write(`\r${now} of ${wanted} `);
    }
    await delay(1_000);
  }
  process.stderr.write('\n');
}

async function reportOf(serviceUrl: string): Promise<Report> {
  const response = await fetch(`${serviceUrl}/report`);
  return Report.parse(await response.json());
}

/** The exit status: 1 where anything was lost or doubled, or the limit was broken. */
function print(people: number, report: Report): number {
  const { firstDelivery, lastDelivery, requestsMeanwhile, doubled, mostInOneSecond } = report;
  const lost = people - report.people;
  const seconds = ((lastDelivery ?? 0) - (firstDelivery ?? 0)) / 1000;
  const perSecond = requestsMeanwhile / seconds;
  const [cpu] = cpus();
  tell(`people                  ${people}`);
  tell(`delivered               ${report.people}`);
  tell(`lost                    ${lost}`);
  tell(`doubled                 ${doubled}`);
  tell(`429 met                 ${report.refused} of ${report.requests} sends`);
  tell(`first to last delivery  ${seconds.toFixed(1)} s`);
  tell(
    `sends per second        ${perSecond.toFixed(1)}, ${share(perSecond)} of the limit of ${limitPerSecond}`,
  );
  tell(`deliveries per second   ${(report.people / seconds).toFixed(1)}, ${share(report.people / seconds)}`);
  tell(`most in any one second  ${mostInOneSecond}, ${share(mostInOneSecond)}`);
  tell(`machine                 ${cpus().length} x ${cpu?.model ?? 'unknown'}, Node ${process.version}`);
  return lost > 0 || doubled > 0 || mostInOneSecond > limitPerSecond ? 1 : 0;
}

function tell(line: string): void {
  say(0, `${line}\n`);
}

function share(perSecond: number): string {
  return `${((100 * perSecond) / limitPerSecond).toFixed(1)} %`;
}

const usage = `Usage: npm run bench:notify -- [--people <n>]

Enforces that many people from outside, in a simulated tenant, and measures how fast all of them are told, as a share of
the limit of ${limitPerSecond} sends a second. Needs the binaries of a PostgreSQL server.
  --people  10000 by default, which takes five minutes
  --help    prints this
Exit status: 0 all were told once and within the limit, 1 not so, 2 wrong arguments.
`;

function run(): Promise<number> | number {
  const read = readOptions({ options: { people: { type: 'string', default: '10000' }, ...helpOption } });
  if (read.kind === 'wrong') return complain(2, [...read.problems, '', usage]);
  const { people, help } = read.values;
  if (help === true) return say(0, usage);
  return isFigure(people) ? main(Number(people)) : complain(2, [notAFigure('people'), '', usage]);
}

void Promise.resolve(run()).then((status) => {
  process.exitCode = status;
});
