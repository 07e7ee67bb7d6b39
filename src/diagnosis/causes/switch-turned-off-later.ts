import type { Cause } from '../cause';
import { answered } from '../evidence';
import { whether } from '../holds';
import { judgement } from '../judgement';
import { switchEvidence, switchIsOn } from '../tenant-switch';

/** With the switch off, app passwords made before keep working but cannot be managed. */
export const switchTurnedOffLater: Cause = {
  remedies: ['turn-on-switch'],
  judge: (facts, answers) => {
    // The user's words are what shows it; a switch that cannot be read takes nothing away from them.
    const holds = answers.symptom === 'cannot-manage-existing' && switchIsOn(facts) !== 'yes';
    return judgement(whether(holds), [answered('symptom', facts, answers), ...switchEvidence(facts)]);
  },
};
