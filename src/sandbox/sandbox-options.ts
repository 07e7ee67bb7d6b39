import type { Persona } from './persona';
import type { TenantPatch } from './tenant/tenant-facts';
import type { SignedIn } from './tokens/sign-ins';

export interface SandboxOptions {
  /** Whose accounts the tenant has. Default: the personas of the demo. */
  readonly personas?: readonly Persona[];
  /** 0, the default, takes any free port. */
  readonly graphPort?: number;
  readonly tokenPort?: number;
  /** How long a write stays invisible to readers. Default 3000. */
  readonly propagationMs?: number;
  /** JSON file that keeps the tenant over restarts. Absent: everything is forgotten at the stop. */
  readonly stateFile?: string;
  /** Who has signed in at the token service already. Default: everyone. */
  readonly signedIn?: SignedIn;
  /** Application permissions. Default: the reads that the product asks for, and neither write. */
  readonly permissions?: readonly string[];
  /** Tenant facts that differ from the default tenant. A state file that exists has the last word. */
  readonly tenant?: TenantPatch;
  readonly tokenLifetimeMs?: number;
  /** `off` for tests that are about something else than Graph's limits. Default: real. */
  readonly throttling?: 'real' | 'off';
  /** Entries per page where the caller names no `$top`. Default 100, as Graph's. */
  readonly pageSize?: number;
  /** For the order of batch answers. */
  readonly seed?: number;
  /** Milliseconds since the epoch. */
  readonly clock?: () => number;
}
