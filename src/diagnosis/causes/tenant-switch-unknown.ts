import type { Cause } from '../cause';
import { whether } from '../holds';
import { judgement } from '../judgement';
import { switchEvidence, switchIsOn } from '../tenant-switch';

/** Not knowing is the cause itself here: an admin has to look. */
export const tenantSwitchUnknown: Cause = {
  remedies: ['ask-admin-switch'],
  judge: (facts) => judgement(whether(typeof switchIsOn(facts) === 'object'), switchEvidence(facts)),
};
