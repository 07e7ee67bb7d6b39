import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startSandbox } from '../../src/sandbox/start-sandbox';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/start-sandbox';
import { startConnector } from './connector';
import type { Connector } from './connector';
import { databaseFolder } from './database-folder';
import { runProcess } from './run-process';
import type { Running } from './run-process';
import { approvalsChannelId } from './start-bot';
import type { Seat } from './talk';

/** A simulated tenant and Teams, and one database, for processes of the product. */
export interface BotWorld {
  readonly sandbox: Sandbox;
  readonly connector: Connector;
  /** Where the database is, as the settings say it. */
  readonly database: { readonly DATABASE_URL: string; readonly DATA_DIR: string };
  /** Starts the bot as a process of its own, on the same data as those before. */
  start(settings?: Readonly<Record<string, string>>): Promise<BotProcess>;
  /** Ends whatever runs still. */
  stop(): Promise<void>;
}

/** A process, and where to talk to it. */
export interface BotProcess extends Running, Seat {}

/** An empty `databaseUrl` is the embedded database. */
export async function createBotWorld(databaseUrl: string, options: SandboxOptions = {}): Promise<BotWorld> {
  const sandbox = await startSandbox({ propagationMs: 0, throttling: 'off', ...options });
  const connector = await startConnector();
  const DATA_DIR =
    databaseUrl === '' ? await databaseFolder('bot-world') : mkdtempSync(path.join(tmpdir(), 'bot-world-'));
  const database = { DATABASE_URL: databaseUrl, DATA_DIR };
  const started: Running[] = [];
  return {
    sandbox,
    connector,
    database,
    async start(settings = {}) {
      const running = runProcess('src/sandbox/demo/bot.ts', {
        PORT: '0',
        ...database,
        GRAPH_BASE_URL: sandbox.graphUrl,
        GRAPH_ACCESS_TOKEN: sandbox.applicationToken,
        SANDBOX_TOKEN_SERVICE_URL: sandbox.tokenServiceUrl,
        ALLOWED_TENANTS: sandbox.tenantId,
        APPROVERS_GROUP_ID: sandbox.approversGroupId,
        APPROVALS_CHANNEL_ID: approvalsChannelId,
        SPREAD_SECONDS: '1',
        CHECKS_PER_MINUTE: '100000',
        OUTSIDE_ENFORCEMENT: 'off',
        ...settings,
      });
      started.push(running);
      const { port } = await running.logged('listening');
      return { ...running, connector, url: `http://127.0.0.1:${String(port)}` };
    },
    async stop() {
      for (const { signal } of started) signal('SIGKILL');
      await Promise.all(started.map(({ ended }) => ended));
      await Promise.all([sandbox.stop(), connector.stop()]);
      rmSync(database.DATA_DIR, { recursive: true, force: true });
    },
  };
}
