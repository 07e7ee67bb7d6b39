import type { Cause } from '../cause';
import { seen } from '../evidence';
import { whetherFact } from '../holds';
import { judgement } from '../judgement';

/** A guest's methods live in the home organisation, and so would its app passwords. */
export const guestAccount: Cause = {
  remedies: ['home-tenant'],
  judge: ({ user }) =>
    judgement(
      whetherFact(user.external, (external) => external),
      [seen('external', user.external)],
    ),
};
