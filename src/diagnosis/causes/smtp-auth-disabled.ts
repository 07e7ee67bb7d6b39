import { appFits } from '../app-protocol';
import type { Cause } from '../cause';
import { answered } from '../evidence';
import { allOf } from '../holds';
import { judgement } from '../judgement';

/** The switches of the tenant and the mailbox are Exchange's, not Graph's. */
export const smtpAuthDisabled: Cause = {
  remedies: ['allow-smtp-auth'],
  judge: (facts, answers) => {
    const fits = appFits('smtp-auth-disabled', answers.app);
    return judgement(allOf([fits, { unknown: 'not-exposed' }]), [answered('app', facts, answers)]);
  },
};
