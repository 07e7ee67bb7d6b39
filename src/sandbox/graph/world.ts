import type { Faults } from '../control/faults';
import type { RequestLog } from '../control/request-log';
import type { Tenant } from '../tenant/create-tenant';
import type { SignIns } from '../tokens/sign-ins';
import type { TokenRegistry } from '../tokens/token-registry';
import type { Throttle } from './throttle';

/** What the simulator of Graph stands on. */
export interface World {
  readonly tenant: Tenant;
  readonly tokens: TokenRegistry;
  readonly signIns: SignIns;
  readonly throttle: Throttle;
  readonly faults: Faults;
  readonly log: RequestLog;
  /** Between 0 and 1; from a seed, so that a shuffled batch can be shuffled the same way again. */
  readonly random: () => number;
  /** Entries per page where the caller names no `$top`. */
  readonly pageSize: number;
  /** Where this Graph is reached, for next links and contexts. Known once it listens. */
  readonly baseUrl: () => string;
}
