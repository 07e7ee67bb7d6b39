import type { Kysely } from 'kysely';
import type { AuditHead, AuditLink, ChainBreak, ChainChecked } from '../../workflows/ports/audit';
import type { Tables } from '../tables';
import { AuditHeadRow } from './audit-rows';
import { genesis, hashLink } from './chain';
import { readLinks } from './read-links';

/**
 * Walks the whole chain. To be run in a transaction that sees one moment, or entries that are appended meanwhile look
 * like a head that was changed. `anchor`: a number and its hash, noted earlier in a place that this database's owner
 * does not write to; only that can tell a chain that was forged from end to end.
 */
export async function verifyChain(db: Kysely<Tables>, anchor?: AuditHead): Promise<ChainChecked> {
  const head = await findHead(db);
  let last = genesis;
  for await (const page of readLinks(db)) {
    for (const link of page) {
      const what = breakOf(link, last, { anchor, upTo: head?.seq ?? link.seq });
      if (what) return { ok: false, seq: what.kind === 'missing' ? last.seq + 1 : link.seq, what };
      last = { seq: link.seq, hash: link.hash };
    }
  }
  if (head && head.seq > last.seq) return { ok: false, seq: last.seq + 1, what: { kind: 'cut-off' } };
  if (head?.seq !== last.seq || head.hash !== last.hash) {
    return { ok: false, seq: last.seq, what: { kind: 'head' } };
  }
  if (anchor && anchor.seq > last.seq) return { ok: false, seq: last.seq + 1, what: { kind: 'cut-off' } };
  return { ok: true, entries: last.seq, head: last };
}

async function findHead(db: Kysely<Tables>): Promise<AuditHead | undefined> {
  const row = await db.selectFrom('audit_head').select(['seq', 'hash']).executeTakeFirst();
  return row && AuditHeadRow.parse(row);
}

interface Known {
  readonly anchor: AuditHead | undefined;
  /** The highest number that an entry can have been written with. */
  readonly upTo: number;
}

function breakOf(link: AuditLink, last: AuditHead, { anchor, upTo }: Known): ChainBreak | undefined {
  const isSound = hashLink(link) === link.hash;
  if (!isSound) {
    const from = writtenAs(link, upTo);
    if (from !== undefined) return { kind: 'moved', from };
  }
  if (link.seq !== last.seq + 1) return { kind: 'missing' };
  if (!isSound) return { kind: 'changed' };
  if (link.previousHash !== last.hash) return { kind: 'not-linked' };
  return anchor?.seq === link.seq && anchor.hash !== link.hash ? { kind: 'anchor' } : undefined;
}

/** The number is part of what was hashed, so the right one is found by trying: only ever done for a broken entry. */
function writtenAs(link: AuditLink, upTo: number): number | undefined {
  for (let seq = 1; seq <= upTo; seq += 1) {
    if (seq !== link.seq && hashLink({ ...link, seq }) === link.hash) return seq;
  }
  return undefined;
}
