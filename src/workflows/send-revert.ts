import type { Approver, Case, Step } from '../cases/case';
import type { CarryOutDeps } from './carry-out/move';
import { makeStep, record } from './carry-out/steps';
import { changeCase } from './change-case';
import type { WriteResult, WriteToken } from './ports/act';

interface Writer {
  readonly by: Approver;
  readonly token: WriteToken;
}

export type RevertSent =
  /** Somebody else was quicker, or the case means something else by now. */
  | { readonly kind: 'moved-on'; readonly case: Case }
  /** It is on its way, or may be sent again after a while: it has to be looked at again. */
  | { readonly kind: 'under-way'; readonly case: Case; readonly afterSeconds: number | null }
  | { readonly kind: 'refused'; readonly case: Case; readonly reason: 'token' | 'refused' };

/** Sets the state back, once. "Begun" is saved before the request leaves, and keeps what was answered until it shows. */
export async function sendRevert(
  deps: CarryOutDeps,
  about: Case,
  { by, token }: Writer,
): Promise<RevertSent> {
  const noted = await changeCase(
    deps,
    about,
    record(about, makeStep(deps, { name: 'revert', outcome: 'begun' })).event,
  );
  if (!noted.ok) return { kind: 'moved-on', case: noted.case };
  const answer = await deps.act.setPerUserMfaState(about.target.id, 'disabled', token);
  if (!answer.ok && answer.reason === 'no-answer') {
    return { kind: 'under-way', case: noted.case, afterSeconds: null };
  }
  if (!answer.ok && answer.reason === 'token' && token.kind === 'delegated') await deps.tokens.forget(by);
  const refused = !answer.ok && answer.reason !== 'busy';
  const step = makeStep(deps, { name: 'revert', outcome: refused ? 'refused' : 'begun', answer });
  const changed = await changeCase(deps, noted.case, record(noted.case, step).event);
  if (!changed.ok) return { kind: 'moved-on', case: changed.case };
  return refused
    ? { kind: 'refused', case: changed.case, reason: answer.reason === 'token' ? 'token' : 'refused' }
    : { kind: 'under-way', case: changed.case, afterSeconds: pauseOf(answer) };
}

function pauseOf(answer: WriteResult): number | null {
  return answer.ok ? null : (answer.retryAfterSeconds ?? 5);
}

/** A yes from Microsoft 365, not yet seen. */
export function wasAccepted({ status }: Step): boolean {
  return status !== null && status < 300;
}

/** Sent, and not turned away: it may still come to show. */
export function isOnItsWay(step: Step): boolean {
  return step.status === null || wasAccepted(step);
}

/** How the request that was begun ended; it keeps what Microsoft 365 answered to it. */
export function revertEnding(
  deps: Pick<CarryOutDeps, 'now'>,
  begun: Step | undefined,
  outcome: Step['outcome'],
): Step {
  return makeStep(deps, { name: 'revert', outcome, ...(begun && { answer: begun }) });
}
