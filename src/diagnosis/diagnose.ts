import type { Answers } from './answers';
import type { CauseId } from './cause-id';
import { causes } from './causes';
import type { Facts } from './facts';
import type { Diagnosis, Finding } from './finding';
import { findLead } from './lead-order';
import { listedCauses } from './listed-causes';
import { mfaDemandedBy } from './mfa-demanded-by';

/** Facts and answers in, findings out. */
export function diagnose(facts: Facts, { symptom, app }: Answers): Diagnosis {
  const { id, userPrincipalName, displayName } = facts.user;
  const findings = listedCauses({ symptom, app }).map((cause) => findingOf(cause, facts, { symptom, app }));
  return {
    user: { id, userPrincipalName, displayName },
    symptom,
    app,
    lead: findLead(findings, app),
    findings,
    mfaDemandedBy: mfaDemandedBy(facts),
  };
}

function findingOf(cause: CauseId, facts: Facts, answers: Answers): Finding {
  const { judge, remedies } = causes[cause];
  const judged = judge(facts, answers);
  if (judged.verdict === 'unknown') return { cause, ...judged, remedies };
  // What is ruled out needs no remedy.
  return { cause, ...judged, reason: null, remedies: judged.verdict === 'confirmed' ? remedies : [] };
}
