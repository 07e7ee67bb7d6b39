import { createFixture } from './graph-fixture';
import { startFakeGraph } from '../support/fake-graph';
import type { FakeGraph } from '../support/fake-graph';

const members = 'POST /beta/users/a1/checkMemberGroups';
const eligibility = 'GET /beta/roleManagement/directory/roleEligibilityScheduleInstances';
const roles = 'GET /beta/roleManagement/directory/transitiveRoleAssignments';

/** Within an administrative unit: it says nothing of accounts outside of it. */
const scoped = { roleDefinitionId: 'r4', directoryScopeId: '/administrativeUnits/u1' };

describe('what an approver may do', () => {
  let fake: FakeGraph;

  beforeEach(async () => {
    fake = await startFakeGraph();
    fake.on(members, { status: 200, body: { value: ['APPROVERS'] } });
    fake.on(roles, {
      status: 200,
      body: {
        value: [
          { roleDefinitionId: 'r1', directoryScopeId: '/' },
          { roleDefinitionId: 'r1', directoryScopeId: '/' },
          { roleDefinitionId: 'r2', directoryScopeId: '/administrativeUnits/u1' },
        ],
      },
    });
    fake.on(eligibility, {
      status: 200,
      body: { value: [{ roleDefinitionId: 'r3', directoryScopeId: '/' }, scoped] },
    });
  });
  afterEach(() => fake.stop());

  it('is asked in one batch, each time anew', async () => {
    const { graph } = createFixture(fake.url);
    expect(await graph.atApprover('a1')).toMatchObject({
      inApproversGroup: { state: 'known', value: true },
      activeRoleIds: { state: 'known', value: ['r1'] },
      eligibleRoleIds: { state: 'known', value: ['r3'] },
    });
    await graph.atApprover('a1');
    expect(fake.requests.map(({ route }) => route)).toEqual(['POST /beta/$batch', 'POST /beta/$batch']);
    expect(fake.calls.find(({ route }) => route === members)?.body).toEqual({ groupIds: ['approvers'] });
    const asked = fake.calls.find(({ route }) => route === eligibility)?.query;
    expect(asked?.get('$filter')).toBe("principalId eq 'a1'");
    expect(asked?.get('$select')).toBe('roleDefinitionId,directoryScopeId');
  });

  it('is no where Graph does not name the group', async () => {
    fake.on(members, { status: 200, body: { value: [] } });
    expect(await createFixture(fake.url).graph.atApprover('a1')).toMatchObject({
      inApproversGroup: { state: 'known', value: false },
    });
  });

  it('is unknown, not no, where one of the two may not be read', async () => {
    fake.on(members, { status: 403, body: {} });
    expect(await createFixture(fake.url).graph.atApprover('a1')).toMatchObject({
      inApproversGroup: { state: 'unknown', reason: 'not-permitted' },
      activeRoleIds: { state: 'known' },
    });
  });

  it.each([
    ['no licence', { status: 400, body: { error: { code: 'AadPremiumLicenseRequired', message: 'P2' } } }],
    ['no permission', { status: 403, body: {} }],
  ])('does not need to know what could be activated (%s)', async (_why, reply) => {
    fake.on(eligibility, reply);
    expect(await createFixture(fake.url).graph.atApprover('a1')).toMatchObject({
      inApproversGroup: { state: 'known', value: true },
      activeRoleIds: { state: 'known', value: ['r1'] },
      eligibleRoleIds: { state: 'unknown' },
    });
  });

  it('is in no group where none is set', async () => {
    const { graph } = createFixture(fake.url, { approversGroupId: null });
    expect(await graph.atApprover('a1')).toMatchObject({
      inApproversGroup: { state: 'known', value: false, source: 'APPROVERS_GROUP_ID' },
      activeRoleIds: { state: 'known' },
    });
    expect(fake.requests.map(({ route }) => route)).toEqual([roles]);
  });
});
