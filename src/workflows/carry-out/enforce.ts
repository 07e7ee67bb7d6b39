import type { Case } from '../../cases/case';
import { changeCase } from '../change-case';
import type { WriteResult, WriteToken } from '../ports/act';
import type { CarryOutDeps, Move } from './move';
import { giveUp, isRecent, lastStep, makeStep, pollDelay, record } from './steps';

/**
 * Sets the state, once. "Begun" is saved before the request leaves: after a crash the state is watched until it shows,
 * and only if it never does is the request sent again.
 */
export async function enforce(deps: CarryOutDeps, about: Case, attempt: number): Promise<Move> {
  const begun = lastStep(about, 'enforce');
  const state = await deps.look.atPerUserMfaState(about.target.id);
  if (state.state === 'known' && state.value === 'enforced') {
    return record(about, makeStep(deps, { name: 'enforce', outcome: begun ? 'done' : 'already-so' }));
  }
  if (begun?.outcome === 'begun' && isRecent(deps, begun))
    return { kind: 'wait', afterSeconds: pollDelay(attempt) };
  return send(deps, about);
}

/**
 * An approval is for what was true when it was given. Whoever comes to carry it out much later, because the product was
 * off or Graph was busy, asks anew.
 */
const approvalHoldsMs = 15 * 60_000;

async function send(deps: CarryOutDeps, about: Case): Promise<Move> {
  const approvedAt = Date.parse(about.decision?.at ?? '');
  if (!(deps.now().getTime() - approvedAt < approvalHoldsMs)) {
    return giveUp(about, makeStep(deps, { name: 'enforce', outcome: 'failed' }));
  }
  const token = about.decision ? await deps.tokens.forApprover(about.decision.by) : undefined;
  if (!token) return signInAgain(deps, about, { status: 401, requestId: null });
  const { event } = record(about, makeStep(deps, { name: 'enforce', outcome: 'begun' }));
  const noted = await changeCase(deps, about, event);
  if (!noted.ok) return { kind: 'stop' };
  const answer = await deps.act.setPerUserMfaState(about.target.id, 'enforced', token);
  return afterSending(deps, noted.case, { answer, token });
}

/**
 * The token has expired, or Microsoft 365 wants stronger proof (a claims challenge). What the token service keeps is
 * forgotten, so that the next approval asks for a new sign-in.
 */
async function signInAgain(
  deps: CarryOutDeps,
  about: Case,
  answer: Pick<WriteResult, 'status' | 'requestId'>,
): Promise<Move> {
  if (about.decision) await deps.tokens.forget(about.decision.by);
  const step = makeStep(deps, { name: 'enforce', outcome: 'refused', answer });
  return { kind: 'change', on: about, event: { type: 'sign-in-again', step } };
}

interface Sent {
  readonly answer: WriteResult;
  readonly token: WriteToken;
}

async function afterSending(deps: CarryOutDeps, about: Case, { answer, token }: Sent): Promise<Move> {
  if (answer.ok) return record(about, makeStep(deps, { name: 'enforce', outcome: 'done', answer }));
  switch (answer.reason) {
    case 'token':
      if (token.kind === 'delegated') return signInAgain(deps, about, answer);
      return giveUp(about, makeStep(deps, { name: 'enforce', outcome: 'refused', answer }));
    case 'refused':
      return giveUp(about, makeStep(deps, { name: 'enforce', outcome: 'refused', answer }));
    case 'busy': {
      // Nothing happened, so it may be sent again as soon as Graph allows.
      const { event } = record(about, makeStep(deps, { name: 'enforce', outcome: 'failed', answer }));
      await changeCase(deps, about, event);
      return { kind: 'wait', afterSeconds: answer.retryAfterSeconds ?? 5 };
    }
    case 'no-answer':
      return { kind: 'wait', afterSeconds: 1 };
  }
}
