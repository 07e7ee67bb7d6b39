import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { apps, symptoms } from '../../src/diagnosis/answers';

/** The account that every tenant is asked about. */
export const userId = '87d349ed-44d7-43e1-9a83-5f2406dee5bd';

/** Where Graph does not answer 200, or answers without a body. Bodies of Graph never have a `status` of their own. */
const Failure = z.strictObject({
  status: z.number(),
  headers: z.record(z.string(), z.string()).exactOptional(),
  body: z.unknown().exactOptional(),
});
const Reply = z.union([
  // Never answered at all.
  z.literal('hang'),
  Failure,
  z.looseObject({ status: z.undefined().optional() }).transform((body) => ({ status: 200, body })),
]);
export type TenantReply = z.infer<typeof Reply>;

/** By request, as Microsoft documents it; several answers are given in turn, the last for good. */
const GraphAnswers = z.record(
  z.string().regex(/^(GET|POST) \/(v1\.0|beta)\//),
  z.union([z.array(Reply), Reply.transform((reply) => [reply])]),
);

const Tenant = z.strictObject({
  name: z.string(),
  shows: z.string(),
  /** Where the account is asked for by name; otherwise by its object id. */
  askedBy: z.string().exactOptional(),
  /** What this product itself knows. */
  remembered: z
    .strictObject({
      switchAnswer: z.strictObject({ allowed: z.boolean(), by: z.string(), at: z.string() }).exactOptional(),
      enforcedByUsAt: z.string().exactOptional(),
    })
    .exactOptional(),
  answers: z.strictObject({ symptom: z.enum(symptoms), app: z.enum(apps) }),
  expected: z.strictObject({
    lead: z.string().nullable(),
    /** Per cause `confirmed`, `ruled-out` or `unknown: <reason>`. Every cause that is not named is ruled out. */
    verdicts: z.record(z.string(), z.string()),
    mfaDemandedBy: z.array(z.record(z.string(), z.string())),
  }),
  /** What Graph answers differently from the tenant in base-tenant.json, in its own wire format. */
  graph: GraphAnswers,
});
export type Tenant = z.infer<typeof Tenant>;

const folder = path.join(__dirname, 'tenants');
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Every tenant of the folder, by its name, with the base tenant under it. */
export function readTenants(): readonly (readonly [string, Tenant])[] {
  const base = GraphAnswers.parse(readJson(path.join(__dirname, 'base-tenant.json')));
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const tenant = Tenant.parse(readJson(path.join(folder, file)));
      const name = `${path.basename(file, '.json')}: ${tenant.name}`;
      return [name, { ...tenant, graph: { ...base, ...tenant.graph } }];
    });
}
