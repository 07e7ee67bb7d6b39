import { z } from 'zod';
import type { Scope } from '../../workflows/audit/audited';
import { standOf } from '../../workflows/audit/change-entry';
import { sha256 } from '../../workflows/audit/sha256';
import type { Actor, ClickRecord, Outcome } from '../../workflows/ports/audit';
import type { CardClick } from '../turn/read-click';
import type { Turn } from '../turn/turn';
import { keptText } from '../understanding/kept-text';
import { outcomeOf } from './outcome-of';
import type { Became } from './recorded';
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
  'revert',
  'withdraw',
  'it-worked',
  'still-missing',
  'ask-admin',
];

/** Who clicked, and where, as the authenticated activity says. */
export function scopeOf(
  { who, context }: Turn,
  { verb, data }: CardClick,
): Scope & { readonly actor: Actor } {
  const { address, person } = who;
  const { conversation, replyToId = null } = context.activity;
  const { channelId, tenantId, channelUserId } = address;
  return {
    tenantId,
    caseId: Carried.parse(data).caseId,
    actor: { id: person.id, channelUserId },
    where: { channelId, conversationId: conversation.id, messageId: replyToId },
    onBehalfOf: person.id,
    decides: isChanging(verb),
  };
}

/** The click itself, once it is known what became of it. */
export function toClickRecord({ verb, data }: CardClick, became: Became): ClickRecord {
  const { seenVersion, afterwards, reason, note } = Carried.parse(data);
  // As the handlers take it, so that it is the hash of what is kept.
  const typed = keptText(reason ?? note ?? '');
  const { found } = became.seen;
  return {
    kind: 'click',
    verb: isVerb(verb) ? verb : 'unknown',
    ...outcomeOfClick(verb, became),
    found: found ? standOf(found) : null,
    seenVersion,
    afterwards,
    typedSha256: typed ? sha256(typed) : null,
  };
}

function outcomeOfClick(verb: string, { ending, seen }: Became): Outcome {
  const outcome = outcomeOf(ending);
  return outcome.outcome === 'taken' && isChanging(verb) && !seen.changed
    ? { outcome: 'refused', refusal: 'nothing-changed' }
    : outcome;
}

function isChanging(verb: string): boolean {
  return isVerb(verb) && changing.includes(verb);
}
