import { userReads } from '../../src/graph/user-reads';

/** Paths below Graph's root. */
export type ReadsToDo = readonly string[];

/** What one diagnosis reads, each as a request of its own. */
export function readsOfADiagnosis(userId: string, now: Date): ReadsToDo {
  const { version, reads } = userReads(userId, now);
  return [
    ...reads.map(({ path }) => `/${version}${path}`),
    '/v1.0/identity/conditionalAccess/policies',
    '/v1.0/policies/identitySecurityDefaultsEnforcementPolicy',
    '/v1.0/domains',
    '/beta/policies/mfaServicePolicy',
  ];
}
