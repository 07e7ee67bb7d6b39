import type { Answers } from './answers';
import type { Facts } from './facts';
import type { Diagnosis } from './finding';

/** Facts and answers in, findings out. */
export function diagnose(facts: Facts, answers: Answers): Diagnosis {
  return {
    user: {
      id: facts.user.id,
      userPrincipalName: facts.user.userPrincipalName,
      displayName: facts.user.displayName,
    },
    ...answers,
    lead: null,
    findings: [],
    mfaDemandedBy: [],
  };
}
