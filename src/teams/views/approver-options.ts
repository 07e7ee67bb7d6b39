import type { EnforcementWithCa } from '../../cases/ask-for';
import type { Clocks } from '../../cases/due';
import type { RoleName } from '../../cases/roles';

export interface ApproverOptions {
  readonly timezone: string | null;
  /** With whose rights the change is made. */
  readonly writes: 'delegated' | 'application';
  /** `allow`: the organisation knows the first warning and does not want it repeated. */
  readonly enforcementWithCa?: EnforcementWithCa;
  /** After which silence the state is set back all the same. */
  readonly clocks: Pick<Clocks, 'nudgeAfterHours' | 'closeAfterHours'>;
  /** Roles that the person who clicked has to activate before pressing again. */
  readonly activate?: readonly RoleName[];
}
