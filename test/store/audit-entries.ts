import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../../src/store/database/database';
import { openEmbedded } from '../../src/store/database/open-embedded';
import { openServer } from '../../src/store/database/open-server';
import type { Tables } from '../../src/store/tables';
import type { AuditEntry, AuditHead, AuditLink } from '../../src/workflows/ports/audit';
import { aCase, changed } from './a-case';
import { openBench } from './bench';
import type { Place } from './bench';
import { recordingLog } from './recording-log';

export const decider = { id: randomUUID(), channelUserId: '29:decider' };

/** Six clicks a second apart, then a case that is opened and declined. */
export async function writeSome(place: Place) {
  const { store } = await openBench(place);
  for (let second = 0; second < 6; second += 1) {
    await store.audit.append(aClick(`2026-11-21T05:00:0${second}.000Z`));
  }
  const about = aCase();
  await store.cases.open(about, []);
  const decision = {
    outcome: 'declined',
    by: { ...decider, displayName: 'Ada Løvelace' },
    at: about.updatedAt,
    reason: 'No, Løvelace',
  } as const;
  await store.cases.save(changed(about, { state: 'declined', decision }), [], {
    actor: decider,
    where: { channelId: 'msteams', conversationId: '19:approvals;messageid=1', messageId: '1' },
  });
  await store.close();
  return about;
}

export function aClick(at = '2026-11-21T05:00:00.000Z'): AuditEntry {
  return {
    kind: 'click',
    at,
    tenantId: randomUUID(),
    caseId: randomUUID(),
    actor: { id: randomUUID(), channelUserId: '29:somebody' },
    where: null,
    verb: 'approve',
    outcome: 'refused',
    refusal: 'no-such-case',
    found: null,
    seenVersion: 1,
    afterwards: 'keep',
    typedSha256: null,
  };
}

export function openDatabase({ databaseUrl, dataDir }: Place): Promise<Database> {
  return databaseUrl === null
    ? openEmbedded(dataDir)
    : Promise.resolve(openServer(databaseUrl, recordingLog()));
}

export async function readAll(db: Kysely<Tables>): Promise<readonly AuditLink[]> {
  const rows = await db.selectFrom('audit').selectAll().orderBy('seq').execute();
  return rows.map(({ seq, entry, hash, previous_hash: previousHash }) => ({
    seq: Number(seq),
    entry,
    hash,
    previousHash,
  }));
}

export function toHead(link: AuditLink | undefined): AuditHead {
  if (!link) throw new Error('That entry was written.');
  return { seq: link.seq, hash: link.hash };
}
