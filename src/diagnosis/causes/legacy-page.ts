import type { Cause } from '../cause';
import { answered } from '../evidence';
import { whether } from '../holds';
import { judgement } from '../judgement';

/** Only the user can see it, so the user's words decide. */
export const legacyPage: Cause = {
  remedies: ['use-security-info'],
  judge: (facts, answers) =>
    judgement(whether(answers.symptom === 'page-missing'), [answered('symptom', facts, answers)]),
};
