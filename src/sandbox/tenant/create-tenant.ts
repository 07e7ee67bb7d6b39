import type { StateFile } from './state-file';
import { type Beginning, type TenantState, toTenantState } from './tenant-state';

/** The one place where the tenant's state lives. Changes are functions from state to state. */
export interface Tenant {
  readonly state: () => TenantState;
  readonly change: (change: (state: TenantState) => TenantState) => void;
  /** Back to the beginning, as if nobody had ever clicked. */
  readonly reset: () => void;
  readonly now: () => number;
  readonly visibleAt: () => number;
}

export interface TenantOptions {
  readonly beginning: Omit<Beginning, 'now'>;
  readonly clock: () => number;
  readonly propagationMs: number;
  readonly stateFile: StateFile;
}

export function createTenant({ beginning, clock, propagationMs, stateFile }: TenantOptions): Tenant {
  const begin = () => toTenantState({ ...beginning, now: clock() });
  let state = stateFile.load() ?? begin();
  const replace = (next: TenantState) => {
    state = next;
    stateFile.save(next);
  };
  return {
    state: () => state,
    change: (change) => replace(change(state)),
    reset: () => replace(begin()),
    now: clock,
    visibleAt: () => clock() + propagationMs,
  };
}
