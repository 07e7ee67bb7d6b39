import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { startSandbox } from '../../../src/sandbox/start-sandbox';
import { askAs, openApprovals, untilApproversSee, untilTold } from '../../support/case-flow';
import type { Asked } from '../../support/case-flow';
import { startConnector } from '../../support/connector';
import { findPostgres } from '../../support/postgres';
import { approvalsChannelId } from '../../support/start-bot';
import { person } from '../../support/talk';
import type { Seat } from '../../support/talk';

/**
 * Records what a released version leaves in its database: `node --import tsx test/faults/store/record-data.ts <folder of that
 * version> <name of its newest migration>`. Four cases: one that waits for a decision, one that is ready, one that is done and
 * one that was declined. The folder needs `node_modules` of its own, or a link to ours.
 */
async function record(folder: string, level: string): Promise<void> {
  const server = await findPostgres()?.();
  if (!server) throw new Error('Recording takes the binaries of a PostgreSQL server.');
  const databaseUrl = await server.createDatabase();
  const sandbox = await startSandbox({ propagationMs: 0, throttling: 'off' });
  const connector = await startConnector();
  const { PATH = '', HOME = '' } = process.env;
  const bot = spawn(process.execPath, ['--import', 'tsx', 'src/sandbox/demo/bot.ts'], {
    cwd: folder,
    env: {
      PATH,
      HOME,
      PORT: '0',
      DATABASE_URL: databaseUrl,
      GRAPH_BASE_URL: sandbox.graphUrl,
      GRAPH_ACCESS_TOKEN: sandbox.applicationToken,
      SANDBOX_TOKEN_SERVICE_URL: sandbox.tokenServiceUrl,
      ALLOWED_TENANTS: sandbox.tenantId,
      APPROVERS_GROUP_ID: sandbox.approversGroupId,
      APPROVALS_CHANNEL_ID: approvalsChannelId,
      SPREAD_SECONDS: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await goThrough({ url: `http://127.0.0.1:${await portOf(bot.stdout)}`, connector }, sandbox.changeUser);
    bot.kill('SIGTERM');
    await once(bot, 'exit');
    const dump = execFileSync(
      '/usr/lib/postgresql/15/bin/pg_dump',
      ['--inserts', '--rows-per-insert=100', '--no-owner', '--no-privileges', databaseUrl],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    writeFileSync(path.join(__dirname, `data-of-${level}.sql`), cleaned(dump));
  } finally {
    bot.kill('SIGKILL');
    await Promise.all([sandbox.stop(), connector.stop(), server.stop()]);
  }
}

async function goThrough(
  seat: Seat,
  changeUser: (who: string, patch: { perUserMfaState: 'disabled' }) => unknown,
): Promise<void> {
  await openApprovals(seat);
  const keys = ['alex', 'adele', 'isaiah', 'lidia'] as const;
  for (const key of keys) changeUser(key, { perUserMfaState: 'disabled' });
  const approver = person(seat, 'megan').inChannel(approvalsChannelId);
  const asked = new Map<string, Asked>();
  for (const key of keys) asked.set(key, await askAs(seat, key));
  const of = (key: (typeof keys)[number]): Asked => {
    const one = asked.get(key);
    if (!one) throw new Error(`${key} did not ask.`);
    return one;
  };
  await approver.presses(of('adele').post, 'approve', { afterwards: 'revert' });
  await approver.presses(of('isaiah').post, 'approve', { afterwards: 'keep' });
  await approver.presses(of('lidia').post, 'decline', { reason: 'No' });
  await untilTold(seat, of('adele'), 'it-worked');
  await of('isaiah').requester.presses(await untilTold(seat, of('isaiah'), 'it-worked'), 'it-worked');
  await untilApproversSee(seat, of('isaiah'), ['resolved']);
  await untilApproversSee(seat, of('adele'), ['awaiting-user']);
  await untilApproversSee(seat, of('lidia'), ['declined']);
}

/** What psql alone understands, comments, and what differs with each version of the server. */
function cleaned(dump: string): string {
  return dump
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('--') && !line.startsWith('\\'))
    .filter((line) => !/^SET (?:transaction_timeout|default_table_access_method)|search_path/.test(line))
    .join('\n')
    .concat('\n');
}

async function portOf(stdout: NodeJS.ReadableStream): Promise<number> {
  for await (const line of createInterface(stdout)) {
    const [, port] = /"port":(\d+)/.exec(line) ?? [];
    if (port !== undefined) return Number(port);
  }
  throw new Error('The bot ended before it listened.');
}

const [folder = '', level = ''] = process.argv.slice(2);
void record(folder, level);
