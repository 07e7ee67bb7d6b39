import { getPersona, personas } from '../../src/sandbox/personas';
import { groupId } from '../../src/sandbox/tenant/groups';
import { roleId } from '../../src/sandbox/tenant/roles';
import { startSandbox } from '../../src/sandbox/start-sandbox';
import type { Sandbox } from '../../src/sandbox/start-sandbox';
import type { UserFacts } from '../../src/diagnosis/facts';
import type { Act } from '../../src/workflows/ports/act';
import type { Look } from '../../src/workflows/ports/look';
import { createFixture } from './graph-fixture';

/** The adapter against the tenant that demos and all other tests use: whether the two agree on Graph. */
describe('the sandbox tenant', () => {
  let sandbox: Sandbox;
  let graph: Look & Act;

  beforeAll(async () => {
    sandbox = await startSandbox({ throttling: 'off', propagationMs: 0, pageSize: 1 });
  });
  beforeEach(() => {
    sandbox.reset();
    ({ graph } = createFixture(sandbox.graphUrl, {
      credential: { kind: 'fixed-token', token: sandbox.applicationToken },
      approversGroupId: sandbox.approversGroupId,
      now: () => new Date(),
    }));
  });
  afterAll(() => sandbox.stop());

  async function look(key: string): Promise<UserFacts> {
    const looked = await graph.atUser({ id: getPersona(key).id });
    if (!looked.ok) throw new Error(looked.reason);
    return looked.facts;
  }

  it.each(personas.map(({ key }) => key))('tells everything about %s', async (key) => {
    expect(JSON.stringify(await look(key))).not.toContain('"unknown"');
  });

  it('tells everything about the tenant', async () => {
    expect(JSON.stringify(await graph.atTenant())).not.toContain('"unknown"');
  });

  it('shows roles and groups held through groups, over pages', async () => {
    const { activeRoleIds, groupIds } = await look('grady');
    expect(activeRoleIds).toMatchObject({ value: [roleId.globalAdministrator] });
    expect(groupIds.state === 'known' ? groupIds.value : []).toEqual(
      expect.arrayContaining([groupId.allStaff, groupId.tierZero]),
    );
  });

  it('knows who is in a group that can hold roles, and who owns one, also where owned groups are refused', async () => {
    const known = (value: boolean) => ({ state: 'known', value });
    for (const refused of [false, true]) {
      if (refused) sandbox.faults.add({ kind: 'status', status: 403, path: 'ownedObjects', times: null });
      expect(await look('enrico')).toMatchObject({
        memberOfRoleAssignableGroup: known(true),
        ownerOfRoleAssignableGroup: known(false),
      });
      expect(await look('delia')).toMatchObject({
        memberOfRoleAssignableGroup: known(false),
        ownerOfRoleAssignableGroup: known(true),
      });
    }
  });

  it('knows what an approver could activate', async () => {
    expect(await graph.atApprover(getPersona('brian').id)).toMatchObject({
      activeRoleIds: { value: [] },
      eligibleRoleIds: { value: [roleId.authenticationPolicyAdministrator] },
    });
    sandbox.changeTenant({ privilegedIdentityManagement: 'not-licensed' });
    expect((await graph.atApprover(getPersona('brian').id)).eligibleRoleIds.state).toBe('unknown');
  });

  it('knows guests and when a state was set', async () => {
    expect((await look('pradeep')).external).toMatchObject({ value: true });
    const { stateChangedAt, sessionsValidFrom } = await look('lynne');
    const times = [stateChangedAt, sessionsValidFrom].map((fact) =>
      fact.state === 'known' ? fact.value : null,
    );
    expect(times).toEqual([expect.stringMatching(/^20/), expect.stringMatching(/^20/)]);
  });

  it("enforces and signs out with an approver's token, and reads it back", async () => {
    const { id } = getPersona('alex');
    const approver = personas.find(({ roles }) => roles.includes(roleId.globalAdministrator));
    const token = { kind: 'delegated', value: sandbox.issueToken(approver?.id ?? '') } as const;
    expect(await graph.setPerUserMfaState(id, 'enforced', token)).toMatchObject({ ok: true, status: 204 });
    expect(await graph.atPerUserMfaState(id)).toMatchObject({ value: 'enforced' });
    expect(await graph.signOut(id, token)).toMatchObject({ ok: true });
  });

  it('is refused where the token may not write', async () => {
    const { id } = getPersona('alex');
    expect(await graph.setPerUserMfaState(id, 'enforced', { kind: 'application' })).toMatchObject({
      ok: false,
      reason: 'refused',
      status: 403,
    });
  });

  it('knows who may approve', async () => {
    const standings = await Promise.all(
      personas.filter(({ seat }) => seat === 'admin').map(({ id }) => graph.atApprover(id)),
    );
    expect(standings.some(({ inApproversGroup: group }) => group.state === 'known' && group.value)).toBe(
      true,
    );
    expect(await graph.atApprover(getPersona('alex').id)).toMatchObject({
      inApproversGroup: { state: 'known', value: false },
      activeRoleIds: { state: 'known', value: [] },
    });
  });
});
