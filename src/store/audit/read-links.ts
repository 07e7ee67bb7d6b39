import type { Kysely } from 'kysely';
import type { AuditLink } from '../../workflows/ports/audit';
import type { Tables } from '../tables';
import { AuditLinkRow } from './audit-rows';

/** Few enough to hold in memory, enough that a million entries are not a million round trips. */
const pageSize = 500;

export interface Span {
  /** ISO 8601 in UTC with milliseconds, as entries carry it; `since` is in, `until` is not. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** The entries in the order of the chain, page by page. */
export async function* readLinks(
  db: Kysely<Tables>,
  { since, until }: Span = {},
): AsyncGenerator<readonly AuditLink[], void> {
  let after = -1;
  for (;;) {
    const rows = await db
      .selectFrom('audit')
      .select(['seq', 'entry', 'previous_hash', 'hash'])
      .where('seq', '>', String(after))
      .$if(since !== undefined, (query) => query.where('at', '>=', since ?? ''))
      .$if(until !== undefined, (query) => query.where('at', '<', until ?? ''))
      .orderBy('seq')
      .limit(pageSize)
      .execute();
    const links = rows.map((row) => AuditLinkRow.parse(row));
    const last = links.at(-1);
    if (!last) return;
    yield links;
    after = last.seq;
  }
}
