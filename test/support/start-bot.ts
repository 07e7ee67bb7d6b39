import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startProduct } from '../../src/compose';
import type { EnforcementWithCa } from '../../src/cases/ask-for';
import type { Clocks } from '../../src/cases/due';
import type { Config } from '../../src/config';
import { startSandbox } from '../../src/sandbox/start-sandbox';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/start-sandbox';
import type { BotIdentity } from '../../src/teams/connector/authentication';
import type { OutsideRules } from '../../src/workflows/find-enforced';
import type { TelemetryTarget } from '../../src/telemetry/telemetry-target';
import type { KeepDays } from '../../src/workflows/ports/retention';
import { recordingLog } from '../store/recording-log';
import { clocksWith } from './clocks';
import { startConnector } from './connector';
import type { Connector } from './connector';
import { databaseFolder } from './database-folder';
import { findPostgres } from './postgres';
import type { Postgres } from './postgres';

export const approvalsChannelId = '19:approvals@thread.tacv2';
export const escalationChannelId = '19:escalation@thread.tacv2';

/** The product over HTTP, between a simulated tenant and a simulated Teams. */
export interface Bot {
  readonly url: string;
  readonly sandbox: Sandbox;
  readonly connector: Connector;
  readonly log: ReturnType<typeof recordingLog>;
  stop(): Promise<void>;
}

export interface BotOptions {
  readonly sandbox?: SandboxOptions;
  /** Absent: the sandbox's own, which asks nobody for a token. */
  readonly identity?: (tokenServiceUrl: string) => BotIdentity;
  /** Null, the default: embedded PostgreSQL in a folder of its own. */
  readonly databaseUrl?: string | null;
  readonly spreadMs?: number;
  /** By default a second, so that nobody waits for a minute. */
  readonly lookAgainMs?: number;
  readonly enforcementWithCa?: EnforcementWithCa;
  /** By default more than any test asks for. */
  readonly casesPerHour?: number;
  readonly checksPerMinute?: number;
  /** By default hours pass before anything happens by itself; with these, more is asked in the escalation channel. */
  readonly clocks?: Clocks;
  /** By default nobody looks for what happens outside. */
  readonly outside?: Partial<OutsideRules>;
  readonly keepDays?: Partial<KeepDays>;
  /** Null, the default: no traces and metrics. */
  readonly telemetry?: TelemetryTarget | null;
  /** `chats`: no channel is set, so each approver is asked in their own chat. */
  readonly approvals?: 'channel' | 'chats';
}

export async function startBot(options: BotOptions = {}): Promise<Bot> {
  const dataDir = options.databaseUrl
    ? mkdtempSync(path.join(tmpdir(), 'bot-'))
    : await databaseFolder('bot');
  const sandbox = await startSandbox({ propagationMs: 0, throttling: 'off', ...options.sandbox });
  const connector = await startConnector();
  const log = recordingLog();
  const product = await startProduct(configOf(sandbox, dataDir, options), log);
  return {
    url: `http://127.0.0.1:${product.port}`,
    sandbox,
    connector,
    log,
    async stop() {
      await product.stop();
      await Promise.all([connector.stop(), sandbox.stop()]);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function configOf(sandbox: Sandbox, dataDir: string, options: BotOptions): Config {
  const { databaseUrl = null, spreadMs = 0, lookAgainMs = 1000, approvals = 'channel' } = options;
  const { enforcementWithCa = 'warn', casesPerHour = 1000, identity = inSandbox } = options;
  const { checksPerMinute = 1000 } = options;
  return {
    port: 0,
    host: '127.0.0.1',
    store: { databaseUrl, dataDir, sendsPerSecond: 50 },
    graph: {
      baseUrl: sandbox.graphUrl,
      credential: { kind: 'fixed-token', token: sandbox.applicationToken },
      approversGroupId: sandbox.approversGroupId,
    },
    identity: identity(sandbox.tokenServiceUrl),
    bot: {
      allowedTenants: [sandbox.tenantId],
      escalationChannelId: options.clocks ? escalationChannelId : null,
      approvalsChannelId: approvals === 'channel' ? approvalsChannelId : null,
      connectionName: 'sandbox',
      writes: 'delegated',
      publicUrl: 'https://bot.example',
      spreadMs,
      rules: {
        enforcementWithCa,
        casesPerHour,
        checksPerMinute,
        clocks: options.clocks ?? clocksWith({ escalateAfterHours: null }),
      },
    },
    lookAgainMs,
    outside: { on: false, groupId: null, checkEveryMs: 500, ...options.outside },
    keepDays: { cases: 365, audit: 1095, chats: 30, people: 90, ...options.keepDays },
    telemetry: options.telemetry ?? null,
    logLevel: 'silent',
  };
}

function inSandbox(tokenServiceUrl: string): BotIdentity {
  return { kind: 'sandbox', tokenServiceUrl };
}

/** One bot for the tests of a file: on the embedded database, or on a server where the project says so. */
export function botForFile(options: BotOptions = {}): () => Bot {
  let bot: Bot | undefined;
  let server: Postgres | undefined;
  beforeAll(async () => {
    server = process.env['TEST_STORE'] === 'server' ? await findPostgres()?.() : undefined;
    bot = await startBot(server ? { ...options, databaseUrl: await server.createDatabase() } : options);
  });
  afterAll(async () => {
    await bot?.stop();
    await server?.stop();
  });
  return () => {
    if (!bot) throw new Error('The bot is started before all tests.');
    return bot;
  };
}
