import type { Approver, Case } from '../../cases/case';
import type { CarryOutDeps, Move } from './move';
import { makeStep, record } from './steps';

/** Enforced but not signed out is a normal partial result: the change only takes longer to reach the user. */
export async function signOut(deps: CarryOutDeps, about: Case, by: Approver): Promise<Move> {
  const token = await deps.tokens.forApprover(by);
  if (!token) {
    const answer = { status: 401, requestId: null };
    return record(about, makeStep(deps, { name: 'sign-out', outcome: 'refused', answer }));
  }
  // Signing out twice does no harm, so nothing is noted before.
  const answer = await deps.act.signOut(about.target.id, token);
  if (!answer.ok && answer.reason === 'busy')
    return { kind: 'wait', afterSeconds: answer.retryAfterSeconds ?? 5 };
  const outcome = answer.ok ? 'done' : answer.reason === 'no-answer' ? 'failed' : 'refused';
  return record(about, makeStep(deps, { name: 'sign-out', outcome, answer }));
}
