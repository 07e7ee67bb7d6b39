import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startProduct } from '../../src/compose';
import type { EnforcementWithCa } from '../../src/cases/ask-for';
import type { Config } from '../../src/config';
import { startSandbox } from '../../src/sandbox/start-sandbox';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/start-sandbox';
import { recordingLog } from '../store/recording-log';
import { startConnector } from './connector';
import type { Connector } from './connector';

export const approvalsChannelId = '19:approvals@thread.tacv2';

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
  /** Null, the default: embedded PostgreSQL in a folder of its own. */
  readonly databaseUrl?: string | null;
  readonly spreadMs?: number;
  readonly enforcementWithCa?: EnforcementWithCa;
}

export async function startBot(options: BotOptions = {}): Promise<Bot> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'bot-'));
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

function configOf(
  sandbox: Sandbox,
  dataDir: string,
  { databaseUrl = null, spreadMs = 0, enforcementWithCa = 'warn' }: BotOptions,
): Config {
  return {
    port: 0,
    host: '127.0.0.1',
    store: { databaseUrl, dataDir },
    graph: {
      baseUrl: sandbox.graphUrl,
      credential: { kind: 'fixed-token', token: sandbox.applicationToken },
      approversGroupId: sandbox.approversGroupId,
    },
    identity: { kind: 'sandbox', tokenServiceUrl: sandbox.tokenServiceUrl },
    bot: {
      allowedTenants: [sandbox.tenantId],
      approvalsChannelId,
      connectionName: 'sandbox',
      writes: 'delegated',
      publicUrl: 'https://bot.example',
      rules: { enforcementWithCa },
    },
    spreadMs,
    logLevel: 'silent',
  };
}

/** One bot for the tests of a file. */
export function botForFile(options: BotOptions = {}): () => Bot {
  let bot: Bot | undefined;
  beforeAll(async () => {
    bot = await startBot(options);
  });
  afterAll(async () => {
    await bot?.stop();
  });
  return () => {
    if (!bot) throw new Error('The bot is started before all tests.');
    return bot;
  };
}
