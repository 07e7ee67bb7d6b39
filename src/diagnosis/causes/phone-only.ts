import type { Cause } from '../cause';
import { list, seen } from '../evidence';
import { whetherFact } from '../holds';
import { judgement } from '../judgement';
import { mfaMethods } from '../mfa-methods';

/** Microsoft ends its own SMS and voice codes on 2027-02-01 and sends such users to passkey set-up first. */
export const phoneOnly: Cause = {
  remedies: ['register-method'],
  judge: ({ user }) =>
    judgement(whetherFact(user.registeredMethods, hasPhoneAlone), [
      seen('registeredMethods', user.registeredMethods, list),
    ]),
};

function hasPhoneAlone(registered: readonly string[]): boolean {
  const methods = mfaMethods(registered);
  return methods.length > 0 && methods.every((method) => method === 'phone');
}
