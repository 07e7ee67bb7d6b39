import type { Tenant } from '../tenant/create-tenant';
import type { SignIns } from './sign-ins';
import type { TokenRegistry } from './token-registry';

/** What the token service stands on. */
export interface TokenWorld {
  readonly tenant: Tenant;
  readonly tokens: TokenRegistry;
  readonly signIns: SignIns;
  readonly baseUrl: () => string;
}
