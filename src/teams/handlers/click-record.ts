import { z } from 'zod';
import type { Seen } from '../../workflows/audit/recording';
import { standOf } from '../../workflows/audit/change-entry';
import { sha256 } from '../../workflows/audit/sha256';
import type { AuditEntry, ClickRecord, Origin, Stamp } from '../../workflows/ports/audit';
import type { Scope } from '../../workflows/audit/audited';
import type { CardClick } from '../turn/read-click';
import type { Reply, Turn } from '../turn/turn';
import type { Notice } from '../views/notice';
import { isVerb } from './routes';
import type { Verb } from './routes';

/** What a card may carry, each part for itself: a click with nonsense in it is recorded all the same. */
const Carried = z
  .object({
    caseId: z.guid().nullable().catch(null),
    seenVersion: z.coerce.number().int().nullable().catch(null),
    afterwards: z.enum(['keep', 'revert']).nullable().catch(null),
    reason: z.string().nullable().catch(null),
    note: z.string().nullable().catch(null),
  })
  .catch({ caseId: null, seenVersion: null, afterwards: null, reason: null, note: null });

/** Clicks that are meant to change a case: one that changed none was refused, however it was answered. */
const changing: readonly Verb[] = [
  'approve',
  'decline',
  'switch-is-on',
  'switch-is-off',
  'retry-sign-out',
  'withdraw',
  'it-worked',
  'ask-admin',
];

/** Who clicked, and where, as the authenticated activity says. */
export function scopeOf({ who, context }: Turn, { data }: CardClick): Scope {
  const { address, person } = who;
  const { conversation, replyToId = null } = context.activity;
  const { channelId, tenantId, channelUserId } = address;
  return {
    tenantId,
    caseId: Carried.parse(data).caseId,
    actor: { id: person.id, channelUserId },
    where: { channelId, conversationId: conversation.id, messageId: replyToId },
    onBehalfOf: person.id,
  };
}

export type Ending = { readonly reply: Reply } | { readonly error: unknown };

/** The click itself, once it is known what became of it. */
export function toClickEntry(
  stamp: Pick<Stamp, 'at' | 'tenantId' | 'caseId'> & Origin,
  { verb, data }: CardClick,
  became: { readonly ending: Ending; readonly seen: Readonly<Seen> },
): AuditEntry {
  const { seenVersion, afterwards, reason, note } = Carried.parse(data);
  // As the handlers take it, so that it is the hash of what is kept.
  const typed = (reason ?? note)?.trim();
  const { found } = became.seen;
  return {
    at: stamp.at,
    tenantId: stamp.tenantId,
    caseId: stamp.caseId ?? found?.id ?? null,
    actor: stamp.actor,
    where: stamp.where,
    kind: 'click',
    verb: isVerb(verb) ? verb : 'unknown',
    ...outcomeOf(verb, became),
    found: found ? standOf(found) : null,
    seenVersion,
    afterwards,
    typedSha256: typed ? sha256(typed) : null,
  };
}

function outcomeOf(
  verb: string,
  { ending, seen }: { readonly ending: Ending; readonly seen: Readonly<Seen> },
): Pick<ClickRecord, 'outcome' | 'refusal'> {
  if ('error' in ending) return { outcome: 'failed', refusal: codeOf(ending.error) };
  const { reply } = ending;
  if (reply.kind === 'refuse') return { outcome: 'refused', refusal: refusalOf(reply.notice) };
  if (reply.kind === 'sign-in') return { outcome: 'refused', refusal: 'sign-in-needed' };
  return isVerb(verb) && changing.includes(verb) && !seen.changed
    ? { outcome: 'refused', refusal: 'nothing-changed' }
    : { outcome: 'taken', refusal: null };
}

function refusalOf(notice: Notice): string {
  return 'reason' in notice ? `${notice.kind}:${notice.reason}` : notice.kind;
}

/** Never the message: it may quote what it was given. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'not-an-error';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
