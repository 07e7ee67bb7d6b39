import { z } from 'zod';
import type { ConditionalAccessPolicy } from '../diagnosis/conditional-access-policy';

const list = z
  .array(z.string())
  .nullish()
  .transform((values) => values ?? []);

const GuestTypes = z
  .object({
    guestOrExternalUserTypes: z.string().nullish(),
    externalTenants: z.object({ membershipKind: z.string().nullish() }).nullish(),
  })
  .nullish();

/** Where Graph leaves out whom a policy is about, every list is empty. */
const Users = z.preprocess(
  (users) => users ?? {},
  z.object({
    includeUsers: list,
    excludeUsers: list,
    includeGroups: list,
    excludeGroups: list,
    includeRoles: list,
    excludeRoles: list,
    includeGuestsOrExternalUsers: GuestTypes,
    excludeGuestsOrExternalUsers: GuestTypes,
  }),
);

const Applications = z
  .object({
    includeApplications: list,
    excludeApplications: list,
    includeUserActions: list,
    applicationFilter: z.unknown().optional(),
  })
  .nullish();

const Locations = z.object({ includeLocations: list, excludeLocations: list }).nullish();

const Conditions = z.looseObject({
  users: Users,
  applications: Applications,
  clientAppTypes: list,
  locations: Locations,
  authenticationFlows: z.unknown().optional(),
});

const Grant = z
  .object({
    operator: z.string().nullish(),
    builtInControls: list,
    customAuthenticationFactors: list,
    termsOfUse: list,
    authenticationStrength: z.looseObject({ requirementsSatisfied: z.string().nullish() }).nullish(),
  })
  .nullish();

const Policy = z.object({
  id: z.string(),
  displayName: z.string().nullish(),
  state: z.string(),
  conditions: Conditions,
  grantControls: Grant,
});
type Policy = z.infer<typeof Policy>;

export const ConditionalAccessBody = z.object({ value: z.array(Policy) });

export function toConditionalAccess({
  value,
}: z.infer<typeof ConditionalAccessBody>): readonly ConditionalAccessPolicy[] {
  return value.map(toPolicy);
}

function toPolicy({ id, displayName, state, conditions, grantControls }: Policy): ConditionalAccessPolicy {
  return {
    id,
    displayName: displayName ?? id,
    state,
    users: toUsers(conditions.users),
    applications: toApplications(conditions.applications),
    clientAppTypes: conditions.clientAppTypes,
    locations: toLocations(conditions.locations),
    furtherConditions: toFurtherConditions(conditions),
    authenticationFlows: isSet(conditions.authenticationFlows),
    grant: toGrant(grantControls),
  };
}

function toUsers(users: z.infer<typeof Users>): ConditionalAccessPolicy['users'] {
  return {
    includeUsers: users.includeUsers,
    excludeUsers: users.excludeUsers,
    includeGroups: users.includeGroups,
    excludeGroups: users.excludeGroups,
    includeRoles: users.includeRoles,
    excludeRoles: users.excludeRoles,
    includeGuestTypes: toGuestTypes(users.includeGuestsOrExternalUsers),
    excludeGuestTypes: toGuestTypes(users.excludeGuestsOrExternalUsers),
    includeGuestsOfSomeTenants: isOfSomeTenants(users.includeGuestsOrExternalUsers),
    excludeGuestsOfSomeTenants: isOfSomeTenants(users.excludeGuestsOrExternalUsers),
  };
}

/** `enumerated`, or a kind unheard of: then it is not all of them. Left out, it never narrows anything. */
function isOfSomeTenants(guests: z.infer<typeof GuestTypes>): boolean {
  const kind = guests?.externalTenants?.membershipKind;
  return typeof kind === 'string' && kind !== 'all';
}

function toGuestTypes(guests: z.infer<typeof GuestTypes>): readonly string[] {
  const types = guests?.guestOrExternalUserTypes?.split(',').map((type) => type.trim()) ?? [];
  return types.filter((type) => type !== '' && type !== 'none');
}

function toApplications(applications: z.infer<typeof Applications>): ConditionalAccessPolicy['applications'] {
  return {
    include: applications?.includeApplications ?? [],
    exclude: applications?.excludeApplications ?? [],
    userActions: applications?.includeUserActions ?? [],
    filtered: isSet(applications?.applicationFilter),
  };
}

/** "Any place, none excepted" is no limit. */
function toLocations(locations: z.infer<typeof Locations>): ConditionalAccessPolicy['locations'] {
  if (!locations) return null;
  const { includeLocations: include, excludeLocations: exclude } = locations;
  return exclude.length === 0 && (include.length === 0 || include.includes('All'))
    ? null
    : { include, exclude };
}

const understood = new Set(['users', 'applications', 'clientAppTypes', 'locations', 'authenticationFlows']);

/**
 * Everything else that a policy may be limited by, under the name that Graph gives it: also what Microsoft adds after
 * this was written, so that a policy limited by something unheard of is never taken for certain.
 */
function toFurtherConditions(conditions: z.infer<typeof Conditions>): readonly string[] {
  return Object.entries(conditions)
    .filter(isLimit)
    .map(([name]) => name);
}

function isLimit([name, value]: readonly [string, unknown]): boolean {
  if (understood.has(name) || name.includes('@odata')) return false;
  return name === 'platforms' ? !isEveryPlatform(value) : isSet(value);
}

const EveryPlatform = z.object({
  includePlatforms: list.refine((names) => names.length === 0 || names.includes('all')),
  excludePlatforms: list.refine((names) => names.length === 0),
});

function isEveryPlatform(value: unknown): boolean {
  return !isSet(value) || EveryPlatform.safeParse(value).success;
}

/** Graph writes "no such condition" as null, as an empty list, or as an object of nothing but those. */
function isSet(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === 'none') return false;
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value !== 'object') return true;
  return Object.entries(value).some(([name, inner]) => !name.includes('@odata') && isSet(inner));
}

function toGrant(grant: z.infer<typeof Grant>): ConditionalAccessPolicy['grant'] {
  if (!grant) return null;
  return {
    operator: grant.operator?.toUpperCase() === 'AND' ? 'AND' : 'OR',
    builtInControls: grant.builtInControls,
    otherControls: [...grant.customAuthenticationFactors, ...grant.termsOfUse],
    authenticationStrength: toStrength(grant.authenticationStrength),
  };
}

/** A strength that does not say what it satisfies still demands something, so it is not null. */
function toStrength(strength: NonNullable<z.infer<typeof Grant>>['authenticationStrength']): string | null {
  return strength ? (strength.requirementsSatisfied ?? 'unknownFutureValue') : null;
}
