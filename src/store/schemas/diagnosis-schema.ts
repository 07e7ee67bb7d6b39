import { z } from 'zod';
import { apps, symptoms } from '../../diagnosis/answers';
import { causeGroups } from '../../diagnosis/cause-id';
import type { UnknownReason } from '../../diagnosis/fact';
import type { Certainty, Diagnosis } from '../../diagnosis/finding';
import { remedies } from '../../diagnosis/remedy';

export const unknownReasons = {
  'not-permitted': 'not-permitted',
  'not-licensed': 'not-licensed',
  throttled: 'throttled',
  'not-answered': 'not-answered',
  'not-exposed': 'not-exposed',
  'depends-on-location': 'depends-on-location',
  'depends-on-conditions': 'depends-on-conditions',
} as const satisfies { [R in UnknownReason]: R };

const certainties = {
  always: 'always',
  'one-of-several': 'one-of-several',
  'depends-on-location': 'depends-on-location',
  'depends-on-conditions': 'depends-on-conditions',
  'report-only': 'report-only',
} as const satisfies { [C in Certainty]: C };

const CauseIdSchema = z.enum([...causeGroups.A, ...causeGroups.B, ...causeGroups.C]);

const judged = {
  cause: CauseIdSchema,
  evidence: z.array(
    z.object({
      fact: z.string(),
      observed: z.string(),
      source: z.string(),
      readAt: z.string(),
      // Rows from before it was kept have none.
      requestId: z.string().exactOptional(),
    }),
  ),
  remedies: z.array(z.enum(remedies)),
};

const FindingSchema = z.discriminatedUnion('verdict', [
  z.object({ ...judged, verdict: z.enum(['confirmed', 'ruled-out']), reason: z.null() }),
  z.object({ ...judged, verdict: z.literal('unknown'), reason: z.enum(unknownReasons) }),
]);

const MfaDemandSchema = z.discriminatedUnion('by', [
  z.object({ by: z.enum(['per-user', 'security-defaults']), certainty: z.enum(certainties) }),
  z.object({
    by: z.literal('conditional-access'),
    policyId: z.string(),
    displayName: z.string(),
    certainty: z.enum(certainties),
  }),
]);

export const AnswersSchema = z.object({ symptom: z.enum(symptoms), app: z.enum(apps) });

export const DiagnosisSchema: z.ZodType<Diagnosis> = AnswersSchema.extend({
  user: z.object({
    id: z.string(),
    userPrincipalName: z.string().nullable(),
    displayName: z.string().nullable(),
  }),
  lead: CauseIdSchema.nullable(),
  findings: z.array(FindingSchema),
  mfaDemandedBy: z.array(MfaDemandSchema),
});
