import type { Case } from '../cases/case';
import { backOff } from './back-off';
import type { JobResult } from './ports/jobs';
import type { Log } from './ports/log';
import type { Messenger, SendFailure } from './ports/messenger';
import type { CaseCard, CaseCards, Cases, People } from './ports/store';
import { shownAs } from './shown-as';

export interface RefreshDeps {
  readonly cases: Pick<Cases, 'find'>;
  readonly caseCards: CaseCards;
  readonly people: Pick<People, 'findAddress' | 'markLeft'>;
  readonly messenger: Pick<Messenger, 'updateCase'>;
  readonly log: Log;
}

/**
 * Makes every message that shows the case show it as it is now; those that do already are left alone. Looks again
 * afterwards: two runs may overtake each other, and whoever finishes last must not leave an old picture behind.
 */
export async function refreshCards(deps: RefreshDeps, about: Case, attempt: number): Promise<JobResult> {
  const cards = await deps.caseCards.of(about.id);
  const newest = cards.findLast(({ audience }) => audience === 'requester');
  const isNewest = (card: CaseCard) => card === newest || card.audience === 'approvers';
  const results = await Promise.all(
    cards.map((card) => refresh(deps, about, { card, isNewest: isNewest(card) })),
  );
  const again = results.find(isToBeRepeated);
  if (again) return { done: false, afterSeconds: backOff(attempt, again.retryAfterSeconds) };
  const now = await deps.cases.find(about.tenantId, about.id);
  const isSettled = !results.includes('overtaken') && now?.version === about.version;
  return now && !isSettled ? refreshCards(deps, now, attempt) : { done: true };
}

/** `overtaken`: another run updated the message at the same time, and nobody knows whose picture came last. */
type Refreshed = 'settled' | 'overtaken' | SendFailure;

function isToBeRepeated(result: Refreshed): result is SendFailure {
  return typeof result === 'object' && result.reason === 'again';
}

async function refresh(
  deps: RefreshDeps,
  about: Case,
  { card, isNewest }: { readonly card: CaseCard; readonly isNewest: boolean },
): Promise<Refreshed> {
  const shown = shownAs(about, isNewest);
  if (card.shown === shown) return 'settled';
  const owner = await deps.people.findAddress(about.tenantId, card.address.ownerId);
  // Whoever left sees it when they are back and the case moves on.
  if (!owner) return 'settled';
  const { audience, activityId } = card;
  // The place is the message's, all else as they were last heard of: service URLs and languages change.
  const address = { ...owner, conversationId: card.address.conversationId };
  const result = await deps.messenger.updateCase({ address, activityId }, about, { audience, isNewest });
  if (result.ok) return (await deps.caseCards.markShown(card, shown)) ? 'settled' : 'overtaken';
  if (result.reason !== 'again') await notUpdated(deps, about, { card, failure: result });
  return result;
}

async function notUpdated(
  deps: RefreshDeps,
  { id, tenantId }: Case,
  { card, failure }: { readonly card: CaseCard; readonly failure: SendFailure },
): Promise<void> {
  const { reason, code } = failure;
  deps.log.warn({ caseId: id, audience: card.audience, code }, 'a card can no longer be updated');
  if (reason === 'gone') await deps.caseCards.forget(card);
  if (reason === 'unreachable') await deps.people.markLeft(tenantId, { ownerId: card.address.ownerId }, code);
}
