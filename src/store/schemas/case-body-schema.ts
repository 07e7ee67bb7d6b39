import { z } from 'zod';
import { stepNames } from '../../cases/case';
import type { Case, StepOutcome } from '../../cases/case';
import { DiagnosisSchema } from './diagnosis-schema';
import { PersonSchema } from './person-schema';

const stepOutcomes = {
  begun: 'begun',
  done: 'done',
  'already-so': 'already-so',
  refused: 'refused',
  failed: 'failed',
  'not-confirmed': 'not-confirmed',
} as const satisfies { [O in StepOutcome]: O };

const StepSchema = z.object({
  name: z.enum(stepNames),
  outcome: z.enum(stepOutcomes),
  at: z.string(),
  status: z.int().nullable(),
  requestId: z.string().nullable(),
});

const ApproverSchema = PersonSchema.extend({ channelUserId: z.string() });

const DecisionSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('approved'),
    by: ApproverSchema,
    at: z.string(),
    afterwards: z.enum(['keep', 'revert']),
  }),
  z.object({
    outcome: z.literal('declined'),
    by: ApproverSchema,
    at: z.string(),
    reason: z.string().nullable(),
  }),
]);

/** What of a case lives in no column of its own. */
export type CaseBody = Omit<Case, 'id' | 'tenantId' | 'version' | 'state' | 'ask'>;

export const CaseBodySchema: z.ZodType<CaseBody> = z.object({
  requester: PersonSchema,
  target: PersonSchema,
  diagnosis: DiagnosisSchema,
  note: z.string().nullable(),
  decision: DecisionSchema.nullable(),
  steps: z.array(StepSchema),
  openedAt: z.string(),
  updatedAt: z.string(),
});
