import type { Fact } from '../../../../src/diagnosis/fact';
import { auditedLook } from '../../../../src/workflows/audit/audited-look';
import type { Unstamped } from '../../../../src/workflows/audit/recording';
import type { Look } from '../../../../src/workflows/ports/look';
import { factsWith, policyWith, unreadable } from '../../../support/facts';

const { user, tenant } = factsWith({
  perUserMfaState: 'enabled',
  registeredMethods: ['password', 'phone'],
  sessionsValidFrom: null,
  groupIds: ['group-1'],
  stateChangedAt: unreadable('not-permitted'),
  conditionalAccess: [policyWith({ displayName: 'MFA for Megan' })],
  federatedDomains: ['contoso.com'],
});
const readAt = '2026-11-21T06:00:00.000Z';
const asRead = <T>(value: T): Fact<T> => ({
  state: 'known',
  value,
  source: 'GET',
  readAt,
  requestId: 'r-1',
});
const perUserMfaState = asRead('enabled' as const);

function lookOf(changes: Partial<Look>, decides = true) {
  const entries: Unstamped[] = [];
  const never = () => Promise.reject(new Error('not asked here'));
  const plain: Look = {
    atUser: () => Promise.resolve({ ok: true, facts: { ...user, perUserMfaState } }),
    atTenant: () => Promise.resolve(tenant),
    forgetTenantSwitch: () => undefined,
    atPerUserMfaState: () => Promise.resolve(perUserMfaState),
    atAppPasswordCreated: never,
    atApprovers: never,
    atApprover: never,
    ...changes,
  };
  const append = (...more: readonly Unstamped[]) => {
    entries.push(...more);
    return Promise.resolve();
  };
  const seen = { found: undefined, changed: false, states: new Map() };
  return { look: auditedLook(plain, { append, seen }, decides), entries };
}

describe('a look that decides', () => {
  it('is written down with each of its reads, and their request ids', async () => {
    const { look, entries } = lookOf({});
    await look.atUser({ id: user.id });
    expect(entries).toMatchObject([{ kind: 'look', about: user.id, refusal: null }]);
    const reads = entries.flatMap((entry) => (entry.kind === 'look' ? entry.reads : []));
    expect(new Set(reads.map(({ fact }) => fact)).size).toBe(
      Object.values(user).filter((value) => typeof value === 'object' && value !== null).length,
    );
    const observedSha256: unknown = expect.stringMatching(/^[0-9a-f]{64}$/);
    const hashed = { observed: null, observedSha256 };
    for (const read of [
      { fact: 'perUserMfaState', observed: 'enabled', unknown: null, readAt, requestId: 'r-1' },
      { fact: 'registeredMethods', observed: '["password","phone"]', unknown: null, requestId: null },
      { fact: 'sessionsValidFrom', observed: 'null', unknown: null },
      { fact: 'stateChangedAt', observed: null, observedSha256: null, unknown: 'not-permitted' },
      { fact: 'groupIds', ...hashed, unknown: null },
    ]) {
      expect(reads).toContainEqual(expect.objectContaining(read));
    }
  });

  it('names neither people nor policies', async () => {
    const { look, entries } = lookOf({});
    await look.atUser({ userPrincipalName: 'ann@contoso.com' });
    await look.atTenant();
    expect(entries).toMatchObject([{ about: user.id }, { about: null }]);
    expect(JSON.stringify(entries)).not.toMatch(/ann|Megan|contoso/i);
  });

  it('is about nobody where the name alone is known', async () => {
    const facts = factsWith({ id: 'ann@contoso.com', accountEnabled: unreadable('not-permitted') }).user;
    const { look, entries } = lookOf({ atUser: () => Promise.resolve({ ok: true, facts }) });
    await look.atUser({ userPrincipalName: 'ann@contoso.com' });
    expect(entries).toMatchObject([{ about: null }]);
    expect(JSON.stringify(entries)).not.toContain('contoso');
  });

  it('is written down also where there was nothing to see', async () => {
    const { look, entries } = lookOf({ atUser: () => Promise.resolve({ ok: false, reason: 'refused' }) });
    await look.atUser({ id: user.id });
    expect(entries).toEqual([{ kind: 'look', about: user.id, refusal: 'refused', reads: [] }]);
  });

  it('of a single state has its request id too', async () => {
    const { look, entries } = lookOf({});
    await look.atPerUserMfaState(user.id);
    expect(entries).toMatchObject([{ kind: 'read', observed: 'enabled', requestId: 'r-1' }]);
  });
});

test('a look that only answers a check is not written down', async () => {
  const { look, entries } = lookOf({}, false);
  await look.atUser({ id: user.id });
  await look.atTenant();
  expect(entries).toEqual([]);
});
