import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { BotState } from '../workflows/ports/store';
import { toJson } from './json';
import { parseRow } from './parse-row';
import type { StoreDeps } from './store-deps';
import { BotStateConflictError } from './store-errors';
import type { Tables } from './tables';

/** botbuilder's items: anything, and a tag that changes with each write. */
const Item = z.looseObject({ eTag: z.string().nullish() });
const Stored = z.record(z.string(), z.unknown());

export function createBotState({ db, now }: Pick<StoreDeps, 'db' | 'now'>): BotState {
  return {
    async read(keys) {
      if (keys.length === 0) return {};
      const rows = await db.selectFrom('bot_state').selectAll().where('key', 'in', keys).execute();
      return Object.fromEntries(rows.map((row) => [row.key, toItem(row)]));
    },
    async write(changes) {
      const updatedAt = now().toISOString();
      // In one order for everybody, or two writers of the same keys block each other for good.
      const sorted = Object.entries(changes).sort(([a], [b]) => (a < b ? -1 : 1));
      const [only, ...more] = sorted;
      // One statement is a transaction by itself, and nearly every turn writes one item.
      if (only && more.length === 0) return writeItem(db, only[0], { item: only[1], updatedAt });
      await db.transaction().execute(async (tx) => {
        for (const [key, item] of sorted) await writeItem(tx, key, { item, updatedAt });
      });
    },
    async delete(keys) {
      if (keys.length > 0) await db.deleteFrom('bot_state').where('key', 'in', keys).execute();
    },
  };
}

/** As botbuilder reads it. */
export function toItem({
  key,
  value,
  etag,
}: {
  readonly key: string;
  readonly value: unknown;
  readonly etag: string;
}) {
  return { ...parseRow(Stored, value, { table: 'bot_state', id: key }), eTag: etag };
}

/**
 * `*` or no tag: the last writer wins. Otherwise what is stored must carry the same tag; where nothing is stored, there
 * is nothing to conflict with, as in botbuilder's own MemoryStorage.
 */
async function writeItem(
  db: Kysely<Tables>,
  key: string,
  { item, updatedAt }: { readonly item: unknown; readonly updatedAt: string },
): Promise<void> {
  const { eTag, ...value } = Item.parse(item);
  const expected = eTag && eTag !== '*' ? eTag : null;
  // As SQL: nearly every turn writes here, and building it anew each time takes longer than running it.
  const { rows } = await sql`
    insert into bot_state as known (key, value, etag, updated_at)
    values (${key}, ${toJson(value)}::jsonb, ${randomUUID()}, ${updatedAt})
    on conflict (key) do update
      set value = excluded.value, etag = excluded.etag, updated_at = excluded.updated_at
      where ${expected}::text is null or known.etag = ${expected}::text
    returning key`.execute(db);
  if (rows.length === 0) throw new BotStateConflictError(key);
}
