import { randomUUID } from 'node:crypto';
import type { Case } from '../../src/cases/case';
import type { CauseId } from '../../src/diagnosis/cause-id';

const at = '2026-03-01T08:00:00.000Z';
const evidence = [
  { fact: 'perUserMfaState', observed: 'disabled', source: 'GET /beta/users/{id}', readAt: at },
  { fact: 'accountEnabled', observed: 'true', source: 'GET /beta/users/{id}', readAt: at, requestId: 'r-0' },
];

/** An open case of a tenant, a requester and a target that no other test has, in every part filled. */
export function aCase(changes: Partial<Case> & { readonly lead?: CauseId | null } = {}): Case {
  const { lead = 'per-user-mfa-disabled', ...rest } = changes;
  const person = { id: randomUUID(), displayName: 'Ada Løvelace 🙂' };
  return {
    id: randomUUID(),
    tenantId: randomUUID(),
    version: 1,
    state: 'open',
    ask: 'enforce',
    requester: person,
    target: person,
    diagnosis: {
      user: { ...person, userPrincipalName: 'ada@example.com' },
      symptom: 'option-missing',
      app: 'scanner-or-printer',
      lead,
      findings: [
        {
          cause: 'per-user-mfa-disabled',
          verdict: 'confirmed',
          reason: null,
          evidence,
          remedies: ['enforce'],
        },
        {
          cause: 'tenant-switch-unknown',
          verdict: 'unknown',
          reason: 'not-exposed',
          evidence: [],
          remedies: [],
        },
      ],
      mfaDemandedBy: [
        { by: 'per-user', certainty: 'always' },
        { by: 'conditional-access', policyId: 'p', displayName: 'MFA', certainty: 'depends-on-location' },
      ],
    },
    privilege: { kind: 'role-assignable-group', as: 'member' },
    note: 'please "soon"; drop table cases',
    decision: null,
    history: [],
    steps: [],
    openedAt: at,
    updatedAt: at,
    ...rest,
  };
}

/** The case after one more change. */
export function changed(from: Case, changes: Partial<Case> = {}): Case {
  return { ...from, ...changes, version: from.version + 1 };
}
