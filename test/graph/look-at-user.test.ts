import type { UserFacts } from '../../src/diagnosis/facts';
import type { Fixture } from './graph-fixture';
import { account, createFixture, scriptUser, start } from './graph-fixture';
import { startFakeGraph } from '../support/fake-graph';
import type { FakeGraph } from '../support/fake-graph';

const requirements = 'GET /beta/users/u1/authentication/requirements';
const groups = 'GET /beta/users/u1/transitiveMemberOf/microsoft.graph.group';
const audits = 'GET /beta/auditLogs/directoryAudits';
const oneDay = 24 * 60 * 60_000;

describe('looking at one account', () => {
  let fake: FakeGraph;
  let fixture: Fixture;

  beforeEach(async () => {
    fake = await startFakeGraph();
    scriptUser(fake);
    fixture = createFixture(fake.url);
  });
  afterEach(() => fake.stop());

  async function look(): Promise<UserFacts> {
    const result = await fixture.graph.atUser({ id: 'u1' });
    if (!result.ok) throw new Error(result.reason);
    return result.facts;
  }

  it('asks for everything in one batch', async () => {
    await look();
    expect(fake.requests.map(({ route }) => route)).toEqual(['POST /beta/$batch']);
    expect(fake.requests[0]?.headers.authorization).toMatch(/^Bearer /);
    expect(fake.calls.map(({ route }) => route).sort()).toEqual([
      audits,
      'GET /beta/roleManagement/directory/transitiveRoleAssignments',
      'GET /beta/users/u1',
      'GET /beta/users/u1/authentication/methods',
      requirements,
      groups,
    ]);
    const roles = fake.calls.find(({ route }) => route.includes('roleManagement'));
    expect(roles?.query.get('$filter')).toBe("principalId eq 'u1'");
    expect(roles?.query.get('$count')).toBe('true');
  });

  it('turns the answers into facts, each with source and time', async () => {
    const facts = await look();
    const readAt = start.toISOString();
    expect(facts).toMatchObject({ id: 'u1', userPrincipalName: 'ada@contoso.com', displayName: 'Ada' });
    expect(facts.perUserMfaState).toEqual({
      state: 'known',
      value: 'enabled',
      source: requirements.replace('u1', '{id}'),
      readAt,
    });
    const values = Object.entries<UserFacts[keyof UserFacts]>({ ...facts }).flatMap(([name, fact]) =>
      typeof fact === 'object' && fact?.state === 'known' ? [[name, fact.value]] : [],
    );
    expect(Object.fromEntries(values)).toEqual({
      accountEnabled: true,
      userType: 'Member',
      external: false,
      onPremisesSyncEnabled: false,
      sessionsValidFrom: '2026-11-01T00:00:00Z',
      perUserMfaState: 'enabled',
      registeredMethods: ['password', 'phone', 'fido2'],
      groupIds: ['g1', 'g2'],
      activeRoleIds: ['r1'],
      stateChangedAt: null,
    });
  });

  it('needs one round trip more for a user principal name, encoded', async () => {
    fake.on('GET /v1.0/users/g#EXT#@contoso.com', { status: 200, body: account });
    const result = await fixture.graph.atUser({ userPrincipalName: 'g#EXT#@contoso.com' });
    expect(result).toMatchObject({ ok: true, facts: { id: 'u1', accountEnabled: { value: true } } });
    expect(fake.requests.map(({ route }) => route)).toEqual([
      'GET /v1.0/users/g#EXT#@contoso.com',
      'POST /beta/$batch',
    ]);
  });

  it('matches inner answers by id, in any order', async () => {
    fake.mangle((responses) => responses.reverse());
    expect(await look()).toMatchObject({
      perUserMfaState: { value: 'enabled' },
      groupIds: { value: ['g1', 'g2'] },
    });
  });

  it('follows pages beyond the batch, and only at its own Graph', async () => {
    fake.on(
      groups,
      {
        status: 200,
        body: {
          value: [{ id: 'g1' }],
          '@odata.nextLink': `https://elsewhere.example/beta/users/u1/transitiveMemberOf/microsoft.graph.group?$select=id&$skiptoken=a%3D%3D`,
        },
      },
      (call) =>
        call.query.get('$skiptoken') === 'a=='
          ? { status: 200, body: { value: [{ id: 'g2' }] } }
          : { status: 400, body: {} },
    );
    expect((await look()).groupIds).toMatchObject({ value: ['g1', 'g2'] });
    expect(fake.requests.map(({ route }) => route)).toEqual(['POST /beta/$batch', groups]);
  });

  it.each([
    [{ externalUserState: 'Accepted' }, true],
    [{ creationType: 'Invitation', userType: 'Member' }, true],
    [{ userPrincipalName: 'a_b.com#ext#@contoso.com' }, true],
    [{ userType: 'Guest' }, false],
    [{ externalUserState: undefined }, undefined],
  ])('an account with %j is external: %s', async (fields, expected) => {
    fake.on('GET /beta/users/u1', { status: 200, body: { ...account, ...fields } });
    const { external } = await look();
    expect(external.state === 'known' ? external.value : undefined).toBe(expected);
  });

  it('finds the last change of the state among the audit entries of the last day', async () => {
    const entry = (activityDisplayName: string, activityDateTime: string, more = {}) => ({
      activityDisplayName,
      activityDateTime,
      result: 'success',
      targetResources: [{ id: 'U1', modifiedProperties: [] }],
      ...more,
    });
    const changed = [{ id: 'u1', modifiedProperties: [{ displayName: 'StrongAuthenticationRequirement' }] }];
    fake.on(audits, {
      status: 200,
      body: {
        value: [
          entry('Enable Strong Authentication', '2026-11-21T03:00:00Z'),
          entry('Update user', '2026-11-21T04:00:00.1234567Z', { targetResources: changed }),
          entry('Update user', '2026-11-21T04:30:00Z'),
          entry('Disable Strong Authentication', '2026-11-21T04:40:00Z', { result: 'failure' }),
          entry('Enable Strong Authentication', '2026-11-21T04:50:00Z', { targetResources: [{ id: 'u2' }] }),
        ],
      },
    });
    expect((await look()).stateChangedAt).toMatchObject({ value: '2026-11-21T04:00:00.123Z' });
    const filter = fake.calls.find(({ route }) => route === audits)?.query.get('$filter') ?? '';
    expect(filter).toContain("targetResources/any(t:t/id eq 'u1')");
    const since = Date.parse(/activityDateTime ge (\S+)/.exec(filter)?.[1] ?? '');
    expect(start.getTime() - since).toBeGreaterThan(oneDay);
  });

  it('reads the state alone, uncached', async () => {
    fake.on(
      requirements,
      { status: 200, body: { perUserMfaState: 'enabled' } },
      { status: 200, body: { perUserMfaState: 'enforced' } },
    );
    expect(await fixture.graph.atPerUserMfaState('u1')).toMatchObject({ value: 'enabled' });
    expect(await fixture.graph.atPerUserMfaState('u1')).toMatchObject({ value: 'enforced' });
    expect(fake.requests).toHaveLength(2);
  });
});
