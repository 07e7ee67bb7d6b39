import type { Approver } from '../../cases/case';
import type { WriteToken } from './act';

/** The approver's own permission to write, from the Bot Framework token service. Asked anew each time, never kept. */
export interface Tokens {
  /** Undefined: they have to sign in first. */
  forApprover(approver: Approver): Promise<WriteToken | undefined>;
  /** The token service forgets what it keeps for this person. */
  forget(approver: Approver): Promise<void>;
}
