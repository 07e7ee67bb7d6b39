import type { Case } from '../cases/case';
import type { CaseEvent } from '../cases/event';
import { transition } from '../cases/transition';
import type { Cases } from './ports/store';

export interface ChangeCaseDeps {
  readonly cases: Pick<Cases, 'find' | 'save'>;
  readonly now: () => Date;
}

export type Changed =
  | { readonly ok: true; readonly case: Case }
  /** Somebody else was quicker, or the event means nothing in this state: here is how it stands now. */
  | { readonly ok: false; readonly case: Case };

/** Applies one event to the case as it was read. One compare-and-set decides who was first. */
export async function changeCase(deps: ChangeCaseDeps, current: Case, event: CaseEvent): Promise<Changed> {
  const change = transition(current, event, deps.now().toISOString());
  if (!change.ok) return { ok: false, case: current };
  if ((await deps.cases.save(change.next, change.effects)) === 'saved')
    return { ok: true, case: change.next };
  const winner = await deps.cases.find(current.tenantId, current.id);
  return { ok: false, case: winner ?? current };
}
