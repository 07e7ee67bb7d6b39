import type { Cause } from '../cause';
import { answered } from '../evidence';
import { whether } from '../holds';
import { judgement } from '../judgement';

/** Only the user can see it, so the user's words decide. */
export const limitReached: Cause = {
  remedies: ['delete-one'],
  judge: (facts, answers) =>
    judgement(whether(answers.symptom === 'creation-fails'), [answered('symptom', facts, answers)]),
};
