import type { UserFacts } from '../../src/diagnosis/facts';
import type { Fixture } from './graph-fixture';
import { account, createFixture, ordinaryGroup, scriptUser, start } from './graph-fixture';
import { startFakeGraph } from '../support/fake-graph';
import type { FakeGraph } from '../support/fake-graph';

const requirements = 'GET /beta/users/u1/authentication/requirements';
const groups = 'GET /beta/users/u1/transitiveMemberOf/microsoft.graph.group';
const ownedGroups = 'GET /beta/users/u1/ownedObjects/microsoft.graph.group';
const assignableGroups = 'GET /beta/groups';
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
      assignableGroups,
      'GET /beta/roleManagement/directory/transitiveRoleAssignments',
      'GET /beta/users/u1',
      'GET /beta/users/u1/authentication/methods',
      requirements,
      ownedGroups,
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
      memberOfRoleAssignableGroup: false,
      ownerOfRoleAssignableGroup: false,
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

  const [assignable, hidden] = [
    { id: 'g3', isAssignableToRole: true, securityEnabled: true },
    { id: 'g4', isAssignableToRole: null, securityEnabled: null },
  ];
  const not = { id: 'g5', isAssignableToRole: false, securityEnabled: true };

  it.each([
    ['none', [], false],
    ['ordinary ones', [ordinaryGroup('g1'), not], false],
    ['one among others', [ordinaryGroup('g1'), assignable], true],
    ['one beside one that may not be read', [hidden, assignable], true],
    ['one that may not be read', [ordinaryGroup('g1'), hidden], undefined],
    ['one of which Graph does not tell', [{ id: 'g6' }], undefined],
  ])('groups that can hold roles, by membership and by ownership: %s', async (_which, value, expected) => {
    for (const [route, name] of [
      [groups, 'memberOfRoleAssignableGroup'],
      [ownedGroups, 'ownerOfRoleAssignableGroup'],
    ] as const) {
      fake.on(groups, { status: 200, body: { value: [] } });
      fake.on(ownedGroups, { status: 200, body: { value: [] } });
      fake.on(assignableGroups, { status: 403, body: {} });
      fake.on(route, { status: 200, body: { value } });
      const facts = await look();
      expect(facts[name]).toMatchObject(
        expected === undefined ? { state: 'unknown', reason: 'not-exposed' } : { value: expected },
      );
    }
    const asked = (route: string) => fake.calls.find((call) => call.route === route)?.query.get('$select');
    expect(asked(groups)).toBe('id,isAssignableToRole,securityEnabled');
    expect(asked(ownedGroups)).toBe('isAssignableToRole,securityEnabled');
  });

  const ownedBy = (...ids: readonly string[]) => ({ id: 'g', owners: ids.map((id) => ({ id })) });
  const crowd = Array.from({ length: 20 }, (_, n) => `somebody-${n}`);

  it.each([
    ['nobody owns any', [], false],
    ['somebody else does', [ownedBy('u2'), ownedBy()], false],
    ['this account does', [ownedBy('u2'), ownedBy('u3', 'U1')], true],
    ['there may be more owners than Graph shows', [ownedBy(...crowd)], undefined],
    ['this account is among as many as Graph shows', [ownedBy(...crowd.slice(1), 'u1')], true],
    ['owners are not told', [{ id: 'g' }], undefined],
  ])('where owned groups may not be asked for, the owners of all such groups tell: %s', async (...asked) => {
    const [, value, expected] = asked;
    fake.on(ownedGroups, { status: 403, body: {} });
    fake.on(assignableGroups, { status: 200, body: { value } });
    expect((await look()).ownerOfRoleAssignableGroup).toMatchObject(
      expected === undefined ? { state: 'unknown', reason: 'not-permitted' } : { value: expected },
    );
    const query = fake.calls.find(({ route }) => route === assignableGroups)?.query;
    expect(query?.get('$filter')).toBe('isAssignableToRole eq true');
    expect(query?.get('$expand')).toBe('owners($select=id)');
  });

  it('does not take an ownership that may not be read at all for none', async () => {
    fake.on(ownedGroups, { status: 403, body: {} });
    fake.on(assignableGroups, { status: 403, body: {} });
    const facts = await look();
    expect(facts.ownerOfRoleAssignableGroup).toMatchObject({ state: 'unknown', reason: 'not-permitted' });
    expect(facts.memberOfRoleAssignableGroup).toMatchObject({ value: false });
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

  it('keeps the request id of each read: its own in the batch, else that of the batch', async () => {
    fake.on(requirements, {
      status: 200,
      headers: { 'Request-Id': 'inner-1' },
      body: { perUserMfaState: 'enabled' },
    });
    fake.on(groups, { status: 403, headers: { 'request-id': 'inner-2' }, body: {} });
    fake.batchHeaders({ 'request-id': 'outer-1' });
    expect(await look()).toMatchObject({
      perUserMfaState: { requestId: 'inner-1' },
      groupIds: { state: 'unknown', requestId: 'inner-2' },
      registeredMethods: { requestId: 'outer-1' },
    });
    expect(await fixture.graph.atPerUserMfaState('u1')).toMatchObject({ requestId: 'inner-1' });
    expect(fixture.logged.join()).toContain('"requestId":"inner-2"');
  });

  it('goes by the request id of a batch that was refused as a whole', async () => {
    fake.always({ status: 403, headers: { 'request-id': 'outer-2' }, body: {} });
    const { inApproversGroup } = await fixture.graph.atApprover('u1');
    expect(inApproversGroup).toMatchObject({ reason: 'not-permitted', requestId: 'outer-2' });
  });

  it('has no request id where no answer came', async () => {
    fake.always('drop');
    const state = await fixture.graph.atPerUserMfaState('u1');
    expect(state).toMatchObject({ reason: 'not-answered' });
    expect(state).not.toHaveProperty('requestId');
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
