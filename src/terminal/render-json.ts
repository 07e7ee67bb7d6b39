import type { Diagnosis } from '../diagnosis/finding';

/** One object, fields in the order of the documentation, so that two runs can be compared line by line. */
export function renderJson({ user, symptom, app, lead, findings, mfaDemandedBy }: Diagnosis): string {
  const ordered = {
    user,
    symptom,
    app,
    lead,
    findings: findings.map(({ cause, verdict, reason, evidence, remedies }) => ({
      cause,
      verdict,
      reason,
      evidence: evidence.map(({ fact, observed, source, readAt }) => ({ fact, observed, source, readAt })),
      remedies,
    })),
    mfaDemandedBy,
  };
  return JSON.stringify(ordered, null, 2);
}
