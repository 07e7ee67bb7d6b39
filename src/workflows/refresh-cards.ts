import type { Case } from '../cases/case';
import type { JobResult } from './ports/jobs';
import type { Log } from './ports/log';
import type { Messenger, SendResult } from './ports/messenger';
import type { CaseCard, CaseCards, Cases } from './ports/store';
import { shownAs } from './shown-as';

export interface RefreshDeps {
  readonly cases: Pick<Cases, 'find'>;
  readonly caseCards: CaseCards;
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
  const again = results.find((result) => result?.reason === 'again');
  if (again) return { done: false, afterSeconds: again.retryAfterSeconds ?? Math.min(2 ** attempt, 60) };
  const now = await deps.cases.find(about.tenantId, about.id);
  return now && now.version !== about.version ? refreshCards(deps, now, attempt) : { done: true };
}

type Failure = Extract<SendResult, { ok: false }>;

async function refresh(
  deps: RefreshDeps,
  about: Case,
  { card, isNewest }: { readonly card: CaseCard; readonly isNewest: boolean },
): Promise<Failure | undefined> {
  const shown = shownAs(about, isNewest);
  if (card.shown === shown) return undefined;
  const { audience } = card;
  const result = await deps.messenger.updateCase(card, about, { audience, isNewest });
  if (result.ok) {
    await deps.caseCards.markShown(card, shown);
    return undefined;
  }
  if (result.reason !== 'again') {
    deps.log.warn({ caseId: about.id, audience, code: result.code }, 'a card can no longer be updated');
    await deps.caseCards.forget(card);
  }
  return result;
}
