import { z } from 'zod';
import type { JobName, JobPayloads } from '../../workflows/ports/jobs';
import { AddressSchema } from './address-schema';
import { AnswersSchema } from './diagnosis-schema';
import { ApproverSchema } from './person-schema';

const OneCase = z.object({ tenantId: z.string(), caseId: z.string() });

const switchSaid = {
  by: ApproverSchema,
  reason: z.string().nullable(),
  said: z.object({ allowed: z.boolean(), by: z.string(), at: z.string() }),
};

export const payloadSchemas: { readonly [N in JobName]: z.ZodType<JobPayloads[N]> } = {
  'carry-out': OneCase,
  watch: OneCase,
  undo: OneCase,
  clock: OneCase,
  'refresh-cards': OneCase,
  'switch-answered': z.object({ tenantId: z.string(), ...switchSaid }),
  'move-on': OneCase.extend(switchSaid),
  deliver: z.object({ deliveryId: z.string() }),
  'answer-check': z.object({
    address: AddressSchema,
    activityId: z.string(),
    about: z.union([z.object({ id: z.string() }), z.object({ userPrincipalName: z.string() })]),
    answers: AnswersSchema,
  }),
  'find-enforced': z.object({ tenantId: z.string() }),
  'tell-enforced': z.object({ tenantId: z.string(), ownerId: z.string() }),
  purge: z.object({}),
};

const queues: { readonly [N in JobName]: N } = {
  'carry-out': 'carry-out',
  watch: 'watch',
  undo: 'undo',
  clock: 'clock',
  'refresh-cards': 'refresh-cards',
  'switch-answered': 'switch-answered',
  'move-on': 'move-on',
  deliver: 'deliver',
  'answer-check': 'answer-check',
  'find-enforced': 'find-enforced',
  'tell-enforced': 'tell-enforced',
  purge: 'purge',
};
export const jobNames: readonly JobName[] = Object.values(queues);

/** What the queue carries around a payload. */
export const EnvelopeSchema = z.object({
  payload: z.unknown(),
  /** Runs before this one. */
  attempt: z.int().nonnegative(),
  /** Runs in a row that threw, or that a process died over. */
  failures: z.int().nonnegative(),
});
export type Envelope = z.infer<typeof EnvelopeSchema>;
