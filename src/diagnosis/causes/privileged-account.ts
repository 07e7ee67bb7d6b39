import { isAdminRole } from '../admin-role';
import type { Cause } from '../cause';
import { list, seen } from '../evidence';
import { whetherFact } from '../holds';
import { judgement } from '../judgement';

/** A caution: sources disagree on whether admins get app passwords at all. */
export const privilegedAccount: Cause = {
  remedies: ['dedicated-account'],
  judge: ({ user }) =>
    judgement(
      whetherFact(user.activeRoleIds, (roles) => roles.some(isAdminRole)),
      [seen('activeRoleIds', user.activeRoleIds, list)],
    ),
};
