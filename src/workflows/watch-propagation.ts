import type { Case } from '../cases/case';
import { makeStep, pollDelay } from './carry-out/steps';
import { changeCase } from './change-case';
import type { JobResult } from './ports/jobs';
import type { Look } from './ports/look';
import type { Cases } from './ports/store';

export interface WatchDeps {
  readonly cases: Pick<Cases, 'find' | 'save'>;
  readonly look: Pick<Look, 'atPerUserMfaState'>;
  readonly now: () => Date;
  /** How long an enforced state is given to reach the pages that the user sees. */
  readonly spreadMs: number;
}

/** Waits until the new state shows and has had time to spread, then lets the user know. */
export async function watchPropagation(deps: WatchDeps, about: Case, attempt: number): Promise<JobResult> {
  if (about.state !== 'propagating') return { done: true };
  const leftMs = Date.parse(about.updatedAt) + deps.spreadMs - deps.now().getTime();
  if (leftMs > 0) return { done: false, afterSeconds: Math.ceil(leftMs / 1000) };
  const state = await deps.look.atPerUserMfaState(about.target.id);
  if (state.state !== 'known' || state.value !== 'enforced') {
    return { done: false, afterSeconds: pollDelay(attempt) };
  }
  await changeCase(deps, about, {
    type: 'visible',
    step: makeStep(deps, { name: 'visible', outcome: 'done' }),
  });
  return { done: true };
}
