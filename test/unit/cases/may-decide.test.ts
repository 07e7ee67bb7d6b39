import { mayDecide } from '../../../src/cases/may-decide';
import type { Standing } from '../../../src/cases/may-decide';
import type { ApproverAction } from '../../../src/cases/role-demand';
import { roles } from '../../../src/cases/roles';
import type { RoleName } from '../../../src/cases/roles';
import { isPrivileged } from '../../../src/cases/target-privilege';
import type { TargetPrivilege } from '../../../src/cases/target-privilege';
import type { Fact, UnknownReason } from '../../../src/diagnosis/fact';
import { everyPrivilege } from '../../support/every-privilege';
import { megan as meganBowen, sampleCase } from '../../support/sample-case';

const origin = { source: 'GET /x', readAt: '2026-11-21T06:00:00.000Z' };
const known = <T>(value: T): Fact<T> => ({ state: 'known', value, ...origin });
const unknown = (reason: UnknownReason) => ({ state: 'unknown', reason, ...origin }) as const;

interface Held {
  readonly inGroup?: boolean;
  readonly active?: readonly RoleName[];
  readonly eligible?: readonly RoleName[];
}

const ids = (names: readonly RoleName[]) => names.map((name) => roles[name]);

function standing({ inGroup = true, active = [], eligible = [] }: Held): Standing {
  return {
    inApproversGroup: known(inGroup),
    activeRoleIds: known(ids(active)),
    eligibleRoleIds: known(ids(eligible)),
  };
}

const ordinary: TargetPrivilege = { kind: 'none' };
const privileged = everyPrivilege.filter(isPrivileged);
const actions: readonly ApproverAction[] = [
  'approve',
  'decline',
  'details',
  'answer-switch',
  'retry-sign-out',
  'revert',
];

function ask(action: ApproverAction, privilege: TargetPrivilege, held: Held) {
  return mayDecide({ personId: 'somebody', action, privilege }, standing(held), sampleCase);
}

const policy = 'authenticationPolicyAdministrator';
const global = 'globalAdministrator';
const privAuth = 'privilegedAuthenticationAdministrator';
const auth = 'authenticationAdministrator';
const user = 'userAdministrator';

describe('an ordinary account', () => {
  const setters: readonly RoleName[] = [policy, global];
  const signers: readonly RoleName[] = [auth, user, privAuth, global];
  const who = {
    approve: setters,
    decline: setters,
    details: setters,
    'answer-switch': setters,
    'retry-sign-out': signers,
    revert: setters,
  };

  test.each(
    actions.flatMap((action) =>
      ([policy, global, privAuth, auth, user] as const).map((role) => ({ action, role })),
    ),
  )('$action by $role', ({ action, role }) => {
    expect(ask(action, ordinary, { active: [role] }).ok).toBe(who[action].includes(role));
  });
});

describe.each(privileged.map((privilege) => ({ privilege })))('approving for $privilege', ({ privilege }) => {
  test.each([
    [[global], true],
    [[policy, privAuth], true],
    [[policy], false],
    [[privAuth], false],
    [[policy, auth, user], false],
  ] as const)('%j: %j', (active, may) => {
    expect(ask('approve', privilege, { active }).ok).toBe(may);
  });

  test('the refusal names what would do, and why', () => {
    expect(ask('approve', privilege, { active: [policy] })).toEqual({
      ok: false,
      reason: 'privileged-target',
      needs: [[policy, privAuth], [global]],
      activate: [],
      privilege,
    });
  });

  test.each(['decline', 'details', 'answer-switch'] as const)(
    '%s is open to whoever sets the state',
    (action) => {
      expect(ask(action, privilege, { active: [policy] })).toEqual({ ok: true });
    },
  );
});

test('a role that may not write is named as missing, whatever the account', () => {
  expect(ask('approve', ordinary, { active: [auth] })).toMatchObject({
    reason: 'no-active-role',
    needs: [[policy], [global]],
  });
});

test('signing out an admin of the helpdesk takes a role that reaches one', () => {
  const helpdesk: TargetPrivilege = {
    kind: 'admin-role',
    roleIds: ['729827e3-9c14-49f7-bb1b-9608f156bbb8'],
    alsoByGroup: false,
  };
  expect(ask('retry-sign-out', helpdesk, { active: [user] })).toEqual({ ok: true });
  expect(ask('retry-sign-out', helpdesk, { active: [auth] })).toMatchObject({
    reason: 'privileged-target',
    needs: [[user], [privAuth], [global]],
  });
  expect(ask('retry-sign-out', helpdesk, { active: [policy] })).toMatchObject({ reason: 'no-active-role' });
});

describe('a role that is eligible and not active', () => {
  test.each([
    ['alone', {}, [policy], ordinary, [policy]],
    [
      'the one that is missing beside an active one',
      { active: [policy] as const },
      [privAuth],
      privileged[0],
      [privAuth],
    ],
    ['the least that will do', {}, [global, policy], ordinary, [policy]],
    ['two that are needed together', {}, [privAuth, policy], privileged[0], [policy, privAuth]],
  ] as const)('%s is to be activated', (...[, held, eligible, ...wanted]) => {
    const [privilege, activate] = wanted;
    expect(ask('approve', privilege ?? ordinary, { ...held, eligible })).toMatchObject({
      ok: false,
      reason: 'eligible-role',
      activate,
    });
  });

  test('is not spoken of where it would not help', () => {
    expect(ask('approve', ordinary, { eligible: [user] })).toMatchObject({
      reason: 'no-active-role',
      activate: [],
    });
    expect(ask('approve', privileged[0] ?? ordinary, { active: [policy], eligible: [auth] })).toMatchObject({
      reason: 'privileged-target',
      activate: [],
    });
  });

  test('is no refusal beside an active one that does', () => {
    expect(ask('approve', ordinary, { active: [policy], eligible: [global] })).toEqual({ ok: true });
  });

  test('that cannot be read is the plain refusal', () => {
    const held: Standing = { ...standing({}), eligibleRoleIds: unknown('not-answered') };
    expect(
      mayDecide({ personId: 'x', action: 'approve', privilege: ordinary }, held, sampleCase),
    ).toMatchObject({
      reason: 'no-active-role',
    });
  });
});

describe.each(actions.map((action) => ({ action })))('$action', ({ action }) => {
  const everything: Held = { active: [global] };

  test('is not for anybody outside of the group', () => {
    expect(ask(action, ordinary, { ...everything, inGroup: false })).toEqual({
      ok: false,
      reason: 'not-in-group',
    });
  });

  test.each([sampleCase.requester.id, 'the-target'])('is never for %s about themself', (personId) => {
    const about = { requester: meganBowen, target: { id: 'the-target', displayName: 'Backup' } };
    expect(mayDecide({ personId, action, privilege: ordinary }, standing(everything), about)).toEqual({
      ok: false,
      reason: 'own-account',
    });
  });

  test.each(['inApproversGroup', 'activeRoleIds'] as const)(
    'is a no for now where %s cannot be read',
    (fact) => {
      const held: Standing = { ...standing(everything), [fact]: unknown('throttled') };
      expect(mayDecide({ personId: 'x', action, privilege: ordinary }, held, sampleCase)).toEqual({
        ok: false,
        reason: 'cannot-be-checked',
        why: 'throttled',
      });
    },
  );
});
