import type { CauseId } from '../diagnosis/cause-id';
import type { Diagnosis } from '../diagnosis/finding';
import type { Ask } from './case';

const asks: Partial<Record<CauseId, Ask>> = {
  'per-user-mfa-disabled': 'enforce',
  'per-user-mfa-not-enforced': 'enforce',
  'tenant-switch-off': 'switch',
  'tenant-switch-unknown': 'switch',
};

/** What an admin can be asked for this diagnosis; null where nobody's approval would help. */
export function askFor({ lead }: Diagnosis): Ask | null {
  return lead === null ? null : (asks[lead] ?? null);
}
