import type { Case } from '../../cases/case';
import type { CarryOutDeps, Move } from './move';
import { giveUp, isRecent, lastStep, makeStep, pollDelay, record } from './steps';

/** A yes from Microsoft 365 is believed once reading shows it; unseen within the budget it is "not confirmed". */
export async function readBack(deps: CarryOutDeps, about: Case, attempt: number): Promise<Move> {
  const state = await deps.look.atPerUserMfaState(about.target.id);
  if (state.state === 'known' && state.value === 'enforced') {
    return record(about, makeStep(deps, { name: 'read-back', outcome: 'done' }));
  }
  const enforced = lastStep(about, 'enforce');
  if (enforced && isRecent(deps, enforced)) return { kind: 'wait', afterSeconds: pollDelay(attempt) };
  return giveUp(about, makeStep(deps, { name: 'read-back', outcome: 'not-confirmed' }));
}
