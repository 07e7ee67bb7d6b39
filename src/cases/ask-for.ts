import type { CauseId } from '../diagnosis/cause-id';
import type { Diagnosis } from '../diagnosis/finding';
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

/** What an admin can be asked for this diagnosis; null where nobody's approval would help, or none may be given. */
export function askFor(diagnosis: Diagnosis, withCa: EnforcementWithCa): Ask | null {
  const ask = diagnosis.lead === null ? null : (asks[diagnosis.lead] ?? null);
  return ask === 'enforce' && withCa === 'forbid' && isCaTenant(diagnosis) ? null : ask;
}

/** Report-only policies ask nobody for anything. */
function isCaTenant({ mfaDemandedBy }: Diagnosis): boolean {
  return mfaDemandedBy.some(
    ({ by, certainty }) => by === 'conditional-access' && certainty !== 'report-only',
  );
}
