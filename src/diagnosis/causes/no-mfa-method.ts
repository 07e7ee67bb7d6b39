import type { Cause } from '../cause';
import { list, seen } from '../evidence';
import { whetherFact } from '../holds';
import { judgement } from '../judgement';
import { mfaMethods } from '../mfa-methods';

export const noMfaMethod: Cause = {
  remedies: ['register-method'],
  judge: ({ user }) =>
    judgement(
      whetherFact(user.registeredMethods, (methods) => mfaMethods(methods).length === 0),
      [seen('registeredMethods', user.registeredMethods, list)],
    ),
};
