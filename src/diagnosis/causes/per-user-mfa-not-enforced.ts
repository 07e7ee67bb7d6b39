import type { Cause } from '../cause';
import { seen } from '../evidence';
import { whetherFact } from '../holds';
import { judgement } from '../judgement';

/** Only `enforced` shows the option, whatever older guides say of `enabled`. */
export const perUserMfaNotEnforced: Cause = {
  remedies: ['enforce'],
  judge: ({ user }) =>
    judgement(
      whetherFact(user.perUserMfaState, (state) => state === 'enabled'),
      [seen('perUserMfaState', user.perUserMfaState)],
    ),
};
