import { answeredSwitch, seen } from './evidence';
import type { Facts } from './facts';
import type { Evidence } from './finding';
import { type Holds, whether, whetherFact } from './holds';

/** Whether the tenant allows app passwords. What Graph tells wins; an admin's answer is for when it does not. */
export function switchIsOn({ tenant, switchAnswer }: Facts): Holds {
  const { appPasswordsAllowed } = tenant;
  if (appPasswordsAllowed.state === 'unknown' && switchAnswer !== null) return whether(switchAnswer.allowed);
  return whetherFact(appPasswordsAllowed, (allowed) => allowed);
}

export function switchEvidence({ tenant, switchAnswer }: Facts): readonly Evidence[] {
  const read = seen('appPasswordsAllowed', tenant.appPasswordsAllowed);
  if (tenant.appPasswordsAllowed.state === 'known' || switchAnswer === null) return [read];
  return [read, ...answeredSwitch(switchAnswer)];
}
