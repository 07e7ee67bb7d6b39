import type { Case } from '../cases/case';
import type { CarryOutDeps } from './carry-out/move';
import { lastStep, makeStep, pollDelay, record } from './carry-out/steps';
import { changeCase } from './change-case';
import type { JobResult } from './ports/jobs';

/** About twenty minutes of silence: then a person has to look. */
const mostTries = 80;

/**
 * Sets the state back once the app password exists, because the approver chose so. Setting it twice does no harm, so
 * nothing is noted before; what could not be done stands on the approver's card.
 */
export async function undoCase(deps: CarryOutDeps, about: Case, attempt: number): Promise<JobResult> {
  if (about.decision?.outcome !== 'approved' || lastStep(about, 'revert')) return { done: true };
  const token = await deps.tokens.forApprover(about.decision.by);
  if (!token) return note(deps, about, { outcome: 'refused', answer: { status: 401, requestId: null } });
  // Looked at so that the audit record holds what it was before; whatever it shows, the approver's choice stands.
  await deps.look.atPerUserMfaState(about.target.id);
  const answer = await deps.act.setPerUserMfaState(about.target.id, 'disabled', token);
  if (answer.ok) return note(deps, about, { outcome: 'done', answer });
  if (answer.reason === 'refused' || answer.reason === 'token') {
    return note(deps, about, { outcome: 'refused', answer });
  }
  if (attempt >= mostTries) return note(deps, about, { outcome: 'failed', answer });
  return { done: false, afterSeconds: answer.retryAfterSeconds ?? pollDelay(attempt) };
}

async function note(
  deps: CarryOutDeps,
  about: Case,
  ended: Pick<Parameters<typeof makeStep>[1], 'outcome' | 'answer'>,
): Promise<JobResult> {
  const { event } = record(about, makeStep(deps, { name: 'revert', ...ended }));
  const changed = await changeCase(deps, about, event);
  // Somebody else changed the case meanwhile: run again on what it is now.
  return changed.ok ? { done: true } : { done: false, afterSeconds: 1 };
}
