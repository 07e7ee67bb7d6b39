import { z } from 'zod';
import { chapterKinds, stepNames } from '../../cases/case';
import type { Case, StepOutcome } from '../../cases/case';
import { privilegeByFinding } from '../../cases/target-privilege';
import { DiagnosisSchema } from './diagnosis-schema';
import { ApproverSchema, PersonSchema } from './person-schema';
import { PrivilegeSchema } from './privilege-schema';

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

const ChapterSchema = z.object({
  kind: z.enum(chapterKinds),
  at: z.string(),
  by: PersonSchema.nullable(),
  code: z.string().exactOptional(),
});

const ApprovalSchema = z.object({
  outcome: z.literal('approved'),
  by: ApproverSchema,
  at: z.string(),
  afterwards: z.enum(['keep', 'revert']),
});

const DecisionSchema = z.discriminatedUnion('outcome', [
  ApprovalSchema,
  z.object({
    outcome: z.literal('declined'),
    by: ApproverSchema,
    at: z.string(),
    reason: z.string().nullable(),
  }),
]);

/** What of a case lives in no column of its own. */
export type CaseBody = Omit<Case, 'id' | 'tenantId' | 'version' | 'state' | 'ask'>;

export const CaseBodySchema: z.ZodType<CaseBody> = z
  .object({
    // Absent in rows that a version wrote that did not know it.
    askedVersion: z.int().exactOptional(),
    requester: PersonSchema,
    target: PersonSchema,
    diagnosis: DiagnosisSchema,
    privilege: PrivilegeSchema.optional(),
    note: z.string().nullable(),
    decision: DecisionSchema.nullable(),
    earlierApproval: ApprovalSchema.exactOptional(),
    steps: z.array(StepSchema),
    // Absent in rows from before it was kept.
    history: z.array(ChapterSchema).default([]),
    openedAt: z.string(),
    updatedAt: z.string(),
  })
  // Rows from before it was stored.
  .transform((body) => ({ ...body, privilege: body.privilege ?? privilegeByFinding(body.diagnosis) }));
