import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { findPostgres } from '../test/support/postgres';
import type { Postgres } from '../test/support/postgres';
import { runProcess } from '../test/support/run-process';
import type { Running } from '../test/support/run-process';
import { ClickResult, LoadResult } from './simulators/load-order';
import type { ClickOrder, LoadOrder } from './simulators/load-order';
import type { RowOptions } from './row';

/** A process that is written to, or measured. */
export interface Program {
  readonly url: string;
  readonly pid: number;
  /** From here on, where a profile is asked for. */
  readonly beginProfile: () => void;
  readonly stop: () => Promise<void>;
}

const Tenant = z.object({
  graphUrl: z.string(),
  tokenServiceUrl: z.string(),
  applicationToken: z.string(),
  tenantId: z.string(),
  approversGroupId: z.string(),
});
export type Tenant = z.infer<typeof Tenant>;

const Listening = z.object({ port: z.number(), pid: z.number() });
const Taken = z.object({ posts: z.number(), updates: z.number() });
export type Taken = z.infer<typeof Taken>;

export interface WorldOptions extends Pick<RowOptions, 'profileDir'> {
  /** Enough by default that nobody meets Teams' limits for one conversation: 7 in a second, 300 in a while. */
  readonly people?: number;
  readonly replay?: 'on' | 'off';
  /** How much later Graph answers. */
  readonly delayMs?: number;
}

/** Everything around a bot, each part a process of its own. Whoever starts one stops it. */
export interface World {
  readonly tenant: Tenant;
  readonly serviceUrl: string;
  readonly people: number;
  /** A new database on a PostgreSQL server that is there for this world alone. */
  readonly createDatabase: () => Promise<string>;
  readonly startEcho: () => Promise<Program>;
  readonly startProduct: (settings: Readonly<Record<string, string>>) => Promise<Program>;
  /** What the simulated Teams has taken since it was started. */
  readonly taken: () => Promise<Taken>;
  readonly load: (order: Omit<LoadOrder, 'serviceUrl' | 'tenantId' | 'people'>) => Promise<LoadResult>;
  /** How long each click took, in milliseconds; they are sent one after the other. */
  readonly click: (order: ClickOrder) => Promise<readonly number[]>;
  /** For embedded databases. */
  readonly newFolder: () => string;
  readonly stop: () => Promise<void>;
}

export async function createWorld(options: WorldOptions): Promise<World> {
  const { people = 5_000, replay = 'on', delayMs = 0, profileDir } = options;
  const startPostgres = findPostgres();
  if (!startPostgres) throw new Error('The measurements need a PostgreSQL server.');
  const started: Running[] = [];
  const folders: string[] = [];
  let postgres: Postgres | undefined;
  const start = (script: string, settings: Readonly<Record<string, string>> = {}) => {
    const running = runProcess(script, settings);
    started.push(running);
    return running;
  };
  const profiled = profilerFlags(profileDir);

  const [teams, loader, told] = await Promise.all([
    toProgram(start('bench/simulators/teams.ts')),
    toProgram(start('bench/simulators/load.ts')),
    start('bench/simulators/tenant.ts', {
      PEOPLE: String(people),
      REPLAY: replay,
      DELAY_MS: String(delayMs),
    }).logged('listening'),
  ]);
  const tenant = Tenant.parse(told);

  return {
    tenant,
    people,
    serviceUrl: teams.url,
    async createDatabase() {
      postgres ??= await startPostgres();
      return postgres.createDatabase();
    },
    startEcho: async () =>
      withProfile(profileDir, await toProgram(start('bench/yardsticks/echo.ts', profiled))),
    async startProduct(settings) {
      const all = { ...settingsOf(tenant), ...profiled, ...settings };
      return withProfile(profileDir, await toProgram(start('src/sandbox/demo/bot.ts', all)));
    },
    taken: async () => Taken.parse(await (await fetch(`${teams.url}/report`)).json()),
    async load(order) {
      const { tenantId } = tenant;
      const result = LoadResult.parse(
        await carryOut(loader, '/load', { ...order, serviceUrl: teams.url, tenantId, people }),
      );
      if (result.failed === 0) return result;
      throw new Error(`${result.failed} of ${result.turns} turns failed: ${result.firstFailure ?? ''}`);
    },
    click: async (order) => ClickResult.parse(await carryOut(loader, '/clicks', order)).latenciesMs,
    newFolder() {
      const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
      folders.push(folder);
      return folder;
    },
    async stop() {
      await Promise.all(started.map(end));
      await postgres?.stop();
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** As `npm run demo` starts it: the product's own settings, and nobody to be registered with. */
function settingsOf(tenant: Tenant): Readonly<Record<string, string>> {
  return {
    PORT: '0',
    GRAPH_BASE_URL: tenant.graphUrl,
    GRAPH_ACCESS_TOKEN: tenant.applicationToken,
    SANDBOX_TOKEN_SERVICE_URL: tenant.tokenServiceUrl,
    ALLOWED_TENANTS: tenant.tenantId,
    APPROVERS_GROUP_ID: tenant.approversGroupId,
    OUTSIDE_ENFORCEMENT: 'off',
    // Teams' own limit for one tenant is far below what a process can do, and is no measure of it.
    SENDS_PER_SECOND: '100000',
    // A few people make all of the load.
    CHECKS_PER_MINUTE: '1000000',
  };
}

function profilerFlags(folder: string | null): Readonly<Record<string, string>> {
  const hook = `--require ${path.join(__dirname, 'measure', 'write-profile.cjs')}`;
  return folder === null ? {} : { NODE_OPTIONS: hook, BENCH_PROFILE_DIR: folder };
}

async function toProgram(running: Running): Promise<Program> {
  const { port, pid } = Listening.parse(await running.logged('listening'));
  return { url: `http://127.0.0.1:${port}`, pid, beginProfile: () => {}, stop: () => end(running) };
}

function withProfile(folder: string | null, program: Program): Program {
  return { ...program, beginProfile: () => folder !== null && process.kill(program.pid, 'SIGUSR2') };
}

/** By the signal that asks: a profile is written at an orderly end. */
async function end({ signal, ended }: Running): Promise<void> {
  signal('SIGTERM');
  await ended;
}

async function carryOut({ url }: Program, path: string, order: LoadOrder | ClickOrder): Promise<unknown> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(order),
  });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}
