import type { Fact } from '../diagnosis/fact';
import type { TenantFacts } from '../diagnosis/facts';
import type { Look } from '../workflows/ports/look';
import type { Answer } from './answer';
import { DomainsBody, MfaServicePolicyBody, SecurityDefaultsBody } from './bodies';
import { createCached } from './cached';
import type { Cached, Reading } from './cached';
import { followPages } from './follow-pages';
import { readOne } from './read-one';
import type { ReadDeps } from './read-one';
import type { Outgoing } from './send';
import { ConditionalAccessBody, toConditionalAccess } from './to-conditional-access';
import { toFact } from './to-fact';

interface TenantDeps extends ReadDeps {
  readonly readBudgetMs: number;
}

const sources = {
  conditionalAccess: 'GET /v1.0/identity/conditionalAccess/policies',
  securityDefaults: 'GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy',
  domains: 'GET /v1.0/domains',
  mfaServicePolicy: 'GET /beta/policies/mfaServicePolicy',
} as const;

/**
 * What all users share. Four reads, each for itself and side by side: the undocumented one and the one that is
 * throttled at one request per second then delay and spoil nothing but themselves. Named locations are never read.
 */
export function createTenantFacts(deps: TenantDeps): Pick<Look, 'atTenant' | 'forgetTenantSwitch'> {
  const conditionalAccess = cachedFact(deps, 'identity/conditionalAccess/policies', (answer) =>
    toFact(answer, {
      schema: ConditionalAccessBody,
      source: sources.conditionalAccess,
      take: toConditionalAccess,
    }),
  );
  const securityDefaults = cachedFact(deps, 'policies/identitySecurityDefaultsEnforcementPolicy', (answer) =>
    toFact(answer, {
      schema: SecurityDefaultsBody,
      source: sources.securityDefaults,
      take: (body) => body.isEnabled,
    }),
  );
  const federatedDomains = cachedFact(deps, 'domains', toFederatedDomains);
  const servicePolicy = createCached(deps.now, async () => {
    const answer = await read(deps, { version: 'beta', path: '/policies/mfaServicePolicy' });
    const value = toServicePolicy(answer);
    return { value, worth: worthOf(value.appPasswordsAllowed) };
  });
  return {
    async atTenant() {
      const [policy, ca, defaults, domains] = await Promise.all([
        servicePolicy.get(),
        conditionalAccess.get(),
        securityDefaults.get(),
        federatedDomains.get(),
      ]);
      return {
        ...policy,
        conditionalAccess: ca,
        securityDefaults: defaults,
        federatedDomains: domains,
      };
    },
    forgetTenantSwitch: servicePolicy.forget,
  };
}

function cachedFact<T>(deps: TenantDeps, path: string, take: (answer: Answer) => Fact<T>): Cached<Fact<T>> {
  return createCached(deps.now, async () => {
    const value = take(await read(deps, { version: 'v1.0', path: `/${path}` }));
    return { value, worth: worthOf(value) };
  });
}

async function read(deps: TenantDeps, what: Pick<Outgoing, 'version' | 'path'>): Promise<Answer> {
  const deadline = deps.now().getTime() + deps.readBudgetMs;
  const request: Outgoing = { method: 'GET', ...what };
  return followPages(deps, await readOne(deps, request, deadline), { request, deadline });
}

function worthOf(fact: Fact<unknown>): Reading<unknown>['worth'] {
  if (fact.state === 'known') return 'known';
  const lasts = fact.reason === 'not-exposed' || fact.reason === 'not-licensed';
  return lasts ? 'lasting-unknown' : 'passing-unknown';
}

function toFederatedDomains(answer: Answer): Fact<readonly string[]> {
  return toFact(answer, {
    schema: DomainsBody,
    source: sources.domains,
    take: ({ value }) =>
      value
        .filter(({ authenticationType }) => authenticationType.toLowerCase() === 'federated')
        .map(({ id }) => id.toLowerCase()),
  });
}

function toServicePolicy(answer: Answer): Pick<TenantFacts, 'appPasswordsAllowed' | 'hasTrustedIps'> {
  const rule = {
    schema: MfaServicePolicyBody,
    source: sources.mfaServicePolicy,
    absent: 'not-exposed',
  } as const;
  return {
    appPasswordsAllowed: toFact(answer, { ...rule, take: (body) => body.allowAppPasswords }),
    hasTrustedIps: toFact(answer, {
      ...rule,
      take: ({ trustedIps }) => (trustedIps === undefined ? undefined : !isEmpty(trustedIps)),
    }),
  };
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === '' || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
