import type { Diagnosis } from '../../src/diagnosis/finding';
import { confirmed, readAt, sampleDiagnosis, unknown } from '../../test/support/sample-diagnosis';

/** The fullest answer that is usual: one cause to fix, two cautions, and three things that could not be read. */
export const scannerDiagnosis: Diagnosis = {
  ...sampleDiagnosis,
  findings: [
    ...sampleDiagnosis.findings,
    confirmed('smtp-auth-ending', [
      { fact: 'app', observed: 'scanner-or-printer', source: 'answer', readAt },
    ]),
    unknown('smtp-auth-disabled'),
    unknown('no-mfa-method'),
  ],
};
