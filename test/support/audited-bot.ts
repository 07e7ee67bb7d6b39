import { openApprovals } from './case-flow';
import { queryOnce } from './postgres';
import type { Postgres, findPostgres } from './postgres';
import { startBot } from './start-bot';
import type { Bot, BotOptions } from './start-bot';
import type { Person } from './talk';

export interface AuditedBot {
  readonly bot: () => Bot;
  readonly databaseUrl: () => string;
  /** The audit record as it stands, entry by entry, as the text that was hashed. */
  readonly texts: () => Promise<readonly string[]>;
  readonly entries: () => Promise<readonly unknown[]>;
}

/** One bot for the tests of a file, on a server, because its record is read while it runs. */
export function auditedBotForFile(
  start: ReturnType<typeof findPostgres>,
  options: Omit<BotOptions, 'databaseUrl'> = {},
): AuditedBot {
  let server: Postgres | undefined;
  let running: Bot | undefined;
  let databaseUrl = '';
  beforeAll(async () => {
    server = await start?.();
    databaseUrl = (await server?.createDatabase()) ?? '';
    running = await startBot({ ...options, databaseUrl });
    await openApprovals(running);
  });
  afterAll(async () => {
    await running?.stop();
    await server?.stop();
  });
  const texts = async () => {
    const rows = await queryOnce(databaseUrl, 'select entry from audit order by seq');
    return rows.map((row) => (typeof row === 'object' && row && 'entry' in row ? String(row.entry) : ''));
  };
  return {
    bot: () => {
      if (!running) throw new Error('The bot is started before all tests.');
      return running;
    },
    databaseUrl: () => databaseUrl,
    texts,
    entries: async () => (await texts()).map((text): unknown => JSON.parse(text)),
  };
}

export function actorOf({ id }: Person) {
  return { id, channelUserId: `29:${id}` };
}

/** Whether an entry has all of these parts. */
export function holds(entry: unknown, part: unknown): boolean {
  try {
    expect(entry).toMatchObject(Object(part));
    return true;
  } catch {
    return false;
  }
}
