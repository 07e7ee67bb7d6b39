import type { Cause } from '../cause';
import { not } from '../holds';
import { judgement } from '../judgement';
import { switchEvidence, switchIsOn } from '../tenant-switch';

export const tenantSwitchOff: Cause = {
  remedies: ['turn-on-switch'],
  judge: (facts) => judgement(not(switchIsOn(facts)), switchEvidence(facts)),
};
