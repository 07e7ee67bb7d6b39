import type { Fact } from '../../diagnosis/fact';
import type { TenantFacts, UserFacts } from '../../diagnosis/facts';
import type { LookRecord, LookedAt } from '../ports/audit';
import type { LookResult, UserKey } from '../ports/look';
import { canonicalJson } from './canonical-json';
import { sha256 } from './sha256';

type FactName<Facts> = { [K in keyof Facts]: Facts[K] extends Fact<unknown> ? K : never }[keyof Facts];

/** Whether what a fact holds are a few ids and codes. The others hold names, or a list of any length. */
const holdsCodes = {
  accountEnabled: true,
  userType: true,
  external: true,
  onPremisesSyncEnabled: true,
  sessionsValidFrom: true,
  perUserMfaState: true,
  registeredMethods: true,
  groupIds: false,
  memberOfRoleAssignableGroup: true,
  ownerOfRoleAssignableGroup: true,
  activeRoleIds: true,
  stateChangedAt: true,
  appPasswordsAllowed: true,
  hasTrustedIps: true,
  securityDefaults: true,
  conditionalAccess: false,
  federatedDomains: false,
} as const satisfies Record<FactName<UserFacts> | FactName<TenantFacts>, boolean>;

const codes = new Set<string>(Object.entries(holdsCodes).flatMap(([name, holds]) => (holds ? [name] : [])));

export function userLook(user: UserKey, looked: LookResult): LookRecord {
  const asked = 'id' in user ? user.id : null;
  if (!looked.ok) return { kind: 'look', about: asked, refusal: looked.reason, reads: [] };
  const { facts } = looked;
  // An account that cannot be read stands under the name that it was asked by.
  const about = asked ?? (facts.accountEnabled.state === 'known' ? facts.id : null);
  const values = Object.entries<UserFacts[keyof UserFacts]>({ ...facts });
  return { kind: 'look', about, refusal: null, reads: values.flatMap(toRead) };
}

export function tenantLook(facts: TenantFacts): LookRecord {
  const values = Object.entries<TenantFacts[keyof TenantFacts]>({ ...facts });
  return { kind: 'look', about: null, refusal: null, reads: values.flatMap(toRead) };
}

function toRead([name, fact]: readonly [string, Fact<unknown> | string | null]): readonly LookedAt[] {
  if (typeof fact !== 'object' || fact === null) return [];
  const { source, readAt, requestId = null } = fact;
  const origin = { fact: name, source, readAt, requestId };
  if (fact.state === 'unknown') {
    return [{ ...origin, observed: null, observedSha256: null, unknown: fact.reason }];
  }
  const text = typeof fact.value === 'string' ? fact.value : canonicalJson(fact.value);
  return codes.has(name)
    ? [{ ...origin, observed: text, observedSha256: null, unknown: null }]
    : [{ ...origin, observed: null, observedSha256: sha256(text), unknown: null }];
}
