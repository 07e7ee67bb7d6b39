import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { apps, symptoms } from '../../src/diagnosis/answers';

const reasons = [
  'not-permitted',
  'not-licensed',
  'throttled',
  'not-answered',
  'not-exposed',
  'depends-on-location',
  'depends-on-conditions',
] as const;

/** A fact, or `{ "unknown": reason }` where it could not be read. */
const read = <T extends z.ZodType>(value: T) =>
  z.union([value, z.strictObject({ unknown: z.enum(reasons) })]).exactOptional();
const ids = z.array(z.string());

const Policy = z.strictObject({
  id: z.string().exactOptional(),
  displayName: z.string().exactOptional(),
  state: z.string().exactOptional(),
  users: z
    .strictObject({
      includeUsers: ids.exactOptional(),
      excludeUsers: ids.exactOptional(),
      includeGroups: ids.exactOptional(),
      excludeGroups: ids.exactOptional(),
      includeRoles: ids.exactOptional(),
      excludeRoles: ids.exactOptional(),
    })
    .exactOptional(),
  applications: z
    .strictObject({
      include: ids.exactOptional(),
      exclude: ids.exactOptional(),
      userActions: ids.exactOptional(),
      filtered: z.boolean().exactOptional(),
    })
    .exactOptional(),
  clientAppTypes: ids.exactOptional(),
  locations: z.strictObject({ include: ids, exclude: ids }).exactOptional(),
  furtherConditions: ids.exactOptional(),
  authenticationFlows: z.boolean().exactOptional(),
  grant: z.strictObject({ builtInControls: ids }).exactOptional(),
});

const Facts = z.strictObject({
  userPrincipalName: z.string().nullable().exactOptional(),
  accountEnabled: read(z.boolean()),
  userType: read(z.string()),
  external: read(z.boolean()),
  sessionsValidFrom: read(z.string()),
  perUserMfaState: read(z.enum(['disabled', 'enabled', 'enforced'])),
  registeredMethods: read(ids),
  groupIds: read(ids),
  activeRoleIds: read(ids),
  stateChangedAt: read(z.string()),
  appPasswordsAllowed: read(z.boolean()),
  hasTrustedIps: read(z.boolean()),
  securityDefaults: read(z.boolean()),
  conditionalAccess: read(z.array(Policy)),
  federatedDomains: read(ids),
  switchAnswer: z.strictObject({ allowed: z.boolean(), by: z.string(), at: z.string() }).exactOptional(),
  enforcedByUsAt: z.string().exactOptional(),
});

/** One situation: what differs from an ordinary user (test/support/facts.ts), the answers, and what comes out. */
const Situation = z.strictObject({
  name: z.string(),
  facts: Facts,
  answers: z.strictObject({ symptom: z.enum(symptoms), app: z.enum(apps) }),
  expected: z.strictObject({
    lead: z.string().nullable(),
    /** Per cause `confirmed`, `ruled-out` or `unknown: <reason>`. Causes that are not named are not checked. */
    verdicts: z.record(z.string(), z.string()),
    mfaDemandedBy: z.array(z.record(z.string(), z.string())).exactOptional(),
  }),
});
export type Situation = z.infer<typeof Situation>;

const folder = path.join(__dirname, 'situations');

/** Every situation of the folder, by the name of its file. */
export function readSituations(): readonly (readonly [string, Situation])[] {
  return readdirSync(folder)
    .sort()
    .map((file) => [
      path.basename(file, '.json'),
      Situation.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))),
    ]);
}
