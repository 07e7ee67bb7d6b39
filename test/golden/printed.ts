import { z } from 'zod';
import { apps, symptoms } from '../../src/diagnosis/answers';
import { causeGroups } from '../../src/diagnosis/cause-id';
import { remedies } from '../../src/diagnosis/remedy';

const Cause = z.enum(Object.values(causeGroups).flat());
const text = z.string().min(1);

const Evidence = z.strictObject({ fact: text, observed: z.string(), source: text, readAt: z.iso.datetime() });

const found = { cause: Cause, evidence: z.array(Evidence).min(1), remedies: z.array(z.enum(remedies)) };

/** `reason` says why an unknown cannot be known, and stands on nothing else. */
const Finding = z.discriminatedUnion('verdict', [
  z.strictObject({ ...found, verdict: z.literal('confirmed'), reason: z.null() }),
  z.strictObject({ ...found, verdict: z.literal('ruled-out'), reason: z.null() }),
  z.strictObject({
    ...found,
    verdict: z.literal('unknown'),
    reason: z.enum([
      'not-permitted',
      'not-licensed',
      'throttled',
      'not-answered',
      'not-exposed',
      'depends-on-location',
      'depends-on-conditions',
    ]),
  }),
]);

const certainty = z.enum([
  'always',
  'one-of-several',
  'depends-on-location',
  'depends-on-conditions',
  'report-only',
]);

const Demand = z.discriminatedUnion('by', [
  z.strictObject({ by: z.enum(['per-user', 'security-defaults']), certainty }),
  z.strictObject({ by: z.literal('conditional-access'), policyId: text, displayName: text, certainty }),
]);

/** What `npm run diagnose -- --json` promises to users' scripts, field by field and nothing else. */
export const Printed = z.strictObject({
  user: z.strictObject({
    id: text,
    userPrincipalName: z.string().nullable(),
    displayName: z.string().nullable(),
  }),
  symptom: z.enum(symptoms),
  app: z.enum(apps),
  lead: Cause.nullable(),
  findings: z.array(Finding).min(1),
  mfaDemandedBy: z.array(Demand),
});
