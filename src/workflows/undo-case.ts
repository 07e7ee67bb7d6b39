import type { Case, Step } from '../cases/case';
import { approvalToSetBack, lastRevert } from '../cases/set-back';
import type { CarryOutDeps } from './carry-out/move';
import { isRecent, makeStep, pollDelay, record } from './carry-out/steps';
import { changeCase } from './change-case';
import type { JobResult } from './ports/jobs';
import { isOnItsWay, revertEnding, sendRevert, wasAccepted } from './send-revert';

/** About twenty minutes of silence: then a person has to look. */
const mostTries = 80;

/**
 * Sets the state back once the app password exists, because the approver chose so, and reads it back. May be killed
 * anywhere and run again. What could not be done, the approvers are told, with a button for it.
 */
export async function undoCase(deps: CarryOutDeps, about: Case, attempt: number): Promise<JobResult> {
  const last = lastRevert(about);
  if (!approvalToSetBack(about) || (last && last.outcome !== 'begun')) return { done: true };
  const state = await deps.look.atPerUserMfaState(about.target.id);
  if (state.state === 'known' && state.value !== 'enforced') {
    // Set otherwise by somebody else, if not by us: it is not ours to write any more.
    return note(deps, about, revertEnding(deps, last, last ? 'done' : 'already-so'));
  }
  if (last && isOnItsWay(last) && isRecent(deps, last)) return again(attempt);
  if (last && wasAccepted(last)) return note(deps, about, revertEnding(deps, last, 'not-confirmed'));
  if (attempt >= mostTries) return note(deps, about, revertEnding(deps, last, 'failed'));
  return state.state === 'known' ? send(deps, about, attempt) : again(attempt);
}

async function send(deps: CarryOutDeps, about: Case, attempt: number): Promise<JobResult> {
  const approval = approvalToSetBack(about);
  if (!approval) return { done: true };
  const { by } = approval;
  const token = await deps.tokens.forApprover(by);
  if (!token) {
    await deps.tokens.forget(by);
    const answer = { status: 401, requestId: null };
    return note(deps, about, makeStep(deps, { name: 'revert', outcome: 'refused', answer }));
  }
  const sent = await sendRevert(deps, about, { by, token });
  if (sent.kind === 'refused') return { done: true };
  return sent.kind === 'moved-on' || sent.afterSeconds === null
    ? again(attempt)
    : { done: false, afterSeconds: sent.afterSeconds };
}

function again(attempt: number): JobResult {
  return { done: false, afterSeconds: pollDelay(attempt) };
}

async function note(deps: CarryOutDeps, about: Case, step: Step): Promise<JobResult> {
  const changed = await changeCase(deps, about, record(about, step).event);
  // Somebody else changed the case meanwhile: run again on what it is now. Unchanged, it takes no such step any more.
  return changed.ok || changed.case === about ? { done: true } : { done: false, afterSeconds: 1 };
}
