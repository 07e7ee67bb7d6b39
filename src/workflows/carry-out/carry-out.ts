import type { Case } from '../../cases/case';
import { changeCase } from '../change-case';
import type { JobResult } from '../ports/jobs';
import { enforce } from './enforce';
import type { CarryOutDeps, Move } from './move';
import { readBack } from './read-back';
import { signOut } from './sign-out';
import { lastStep } from './steps';

/**
 * Does what was approved, one recorded step after the other: enforce, read back, sign out. May be killed anywhere and
 * run again: each run looks at what is recorded and does the next thing. Stops quietly where somebody else was quicker.
 */
export async function carryOut(deps: CarryOutDeps, start: Case, attempt: number): Promise<JobResult> {
  let about = start;
  for (;;) {
    const move = await nextMove(deps, about, attempt);
    if (move.kind === 'stop') return { done: true };
    if (move.kind === 'wait') return { done: false, afterSeconds: move.afterSeconds };
    const changed = await changeCase(deps, move.on, move.event);
    if (!changed.ok) return { done: true };
    about = changed.case;
  }
}

async function nextMove(deps: CarryOutDeps, about: Case, attempt: number): Promise<Move> {
  if (about.state === 'approved') return { kind: 'change', on: about, event: { type: 'begin' } };
  if (about.state !== 'enforcing' || about.decision?.outcome !== 'approved') return { kind: 'stop' };
  const enforced = lastStep(about, 'enforce');
  if (enforced?.outcome !== 'done' && enforced?.outcome !== 'already-so')
    return enforce(deps, about, attempt);
  if (!lastStep(about, 'read-back')) return readBack(deps, about, attempt);
  if (!lastStep(about, 'sign-out')) return signOut(deps, about, about.decision.by);
  return { kind: 'change', on: about, event: { type: 'enforced' } };
}
