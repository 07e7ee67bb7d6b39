import type { Cause } from '../cause';
import { answered } from '../evidence';
import { judgement } from '../judgement';

/** Graph tells nothing of it: only the people involved can know. */
export const staleAfterReset: Cause = {
  remedies: ['recreate'],
  judge: (facts, answers) => judgement({ unknown: 'not-exposed' }, [answered('symptom', facts, answers)]),
};
