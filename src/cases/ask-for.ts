import type { CauseId } from '../diagnosis/cause-id';
import type { Diagnosis } from '../diagnosis/finding';
import type { Holds } from '../diagnosis/holds';
import type { Ask } from './case';

/**
 * What this organisation thinks of per-user MFA where Conditional Access asks for MFA already: Microsoft advises against
 * it. `warn`: the approver is told. `forbid`: nobody is asked, and nothing is approved. `allow`: nobody is told.
 */
export type EnforcementWithCa = 'warn' | 'forbid' | 'allow';

const asks: Partial<Record<CauseId, Ask>> = {
  'per-user-mfa-disabled': 'enforce',
  'per-user-mfa-not-enforced': 'enforce',
  'tenant-switch-off': 'switch',
  'tenant-switch-unknown': 'switch',
};

/** What a look at an account came to, as far as it says what an admin can be asked for. */
interface Looked {
  readonly diagnosis: Diagnosis;
  readonly caAsks: Holds;
}

/**
 * What an admin can be asked for; null where nobody's approval would help, or none may be given. Where enforcing beside
 * Conditional Access is forbidden, not knowing whether it asks counts as if it did.
 */
export function askFor({ diagnosis, caAsks }: Looked, withCa: EnforcementWithCa): Ask | null {
  const ask = diagnosis.lead === null ? null : (asks[diagnosis.lead] ?? null);
  return ask === 'enforce' && withCa === 'forbid' && caAsks !== 'no' ? null : ask;
}
