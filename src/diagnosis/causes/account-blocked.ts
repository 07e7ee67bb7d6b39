import type { Cause } from '../cause';
import { seen } from '../evidence';
import { whetherFact } from '../holds';
import { judgement } from '../judgement';

/** Rooms and shared mailboxes are among these. */
export const accountBlocked: Cause = {
  remedies: ['account-admin'],
  judge: ({ user }) =>
    judgement(
      whetherFact(user.accountEnabled, (enabled) => !enabled),
      [seen('accountEnabled', user.accountEnabled)],
    ),
};
