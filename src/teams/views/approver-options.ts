import type { EnforcementWithCa } from '../../cases/ask-for';

export interface ApproverOptions {
  readonly timezone: string | null;
  /** With whose rights the change is made. */
  readonly writes: 'delegated' | 'application';
  /** `allow`: the organisation knows the first warning and does not want it repeated. */
  readonly enforcementWithCa?: EnforcementWithCa;
}
