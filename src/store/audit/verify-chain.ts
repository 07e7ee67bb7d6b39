import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { AuditHead, AuditLink, ChainBreak, ChainChecked } from '../../workflows/ports/audit';
import type { Tables } from '../tables';
import { AuditHeadRow } from './audit-rows';
import { hashLink } from './chain';
import { findBase } from './find-base';
import { readLinks } from './read-links';

/**
 * Walks the whole chain, from where a purge ended or from the beginning. To be run in a transaction that sees one moment, or
 * entries that are appended meanwhile look like a head that was changed. `anchor`: a number and its hash, noted earlier in a
 * place that this database's owner does not write to; only that can tell a chain that was forged from end to end.
 */
export async function verifyChain(db: Kysely<Tables>, anchor?: AuditHead): Promise<ChainChecked> {
  const [head, base] = [await findHead(db), await findBase(db)];
  const byAnchor = anchor && breakAtBase(base, anchor);
  if (byAnchor) return { ok: false, seq: anchor.seq, what: byAnchor };
  let last = base;
  let isPurged = base.seq === 0;
  for await (const page of readLinks(db)) {
    for (const link of page) {
      const what = breakOf(link, last, { anchor, upTo: head?.seq ?? link.seq });
      if (what) return { ok: false, seq: what.kind === 'missing' ? last.seq + 1 : link.seq, what };
      last = { seq: link.seq, hash: link.hash };
      isPurged ||= vouchesFor(link, base);
    }
  }
  if (!isPurged) return { ok: false, seq: base.seq, what: { kind: 'not-purged' } };
  return (
    breakAtEnd(last, head, anchor) ?? {
      ok: true,
      entries: last.seq - base.seq,
      head: last,
      purgedUpTo: base.seq,
    }
  );
}

/** What is wrong with where the chain ends. */
function breakAtEnd(
  last: AuditHead,
  head: AuditHead | undefined,
  anchor: AuditHead | undefined,
): ChainChecked | undefined {
  const cutOff = { ok: false, seq: last.seq + 1, what: { kind: 'cut-off' } } as const;
  if (head && head.seq > last.seq) return cutOff;
  if (head?.seq !== last.seq || head.hash !== last.hash) {
    return { ok: false, seq: last.seq, what: { kind: 'head' } };
  }
  return anchor && anchor.seq > last.seq ? cutOff : undefined;
}

async function findHead(db: Kysely<Tables>): Promise<AuditHead | undefined> {
  const row = await db.selectFrom('audit_head').select(['seq', 'hash']).executeTakeFirst();
  return row && AuditHeadRow.parse(row);
}

/** What an anchor says about entries that are gone. */
function breakAtBase(base: AuditHead, anchor: AuditHead): ChainBreak | undefined {
  if (anchor.seq > base.seq || base.seq === 0) return undefined;
  if (anchor.seq < base.seq) return { kind: 'anchor-purged' };
  return anchor.hash === base.hash ? undefined : { kind: 'anchor' };
}

const Purge = z.object({
  kind: z.literal('purge'),
  what: z.literal('audit'),
  upTo: z.object({ seq: z.number(), hash: z.string() }),
});

/** Whether it is the entry that a purge up to there wrote. */
function vouchesFor({ entry }: AuditLink, base: AuditHead): boolean {
  if (!entry.includes('"purge"')) return false;
  const purge = Purge.safeParse(JSON.parse(entry));
  return purge.success && purge.data.upTo.seq === base.seq && purge.data.upTo.hash === base.hash;
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
