import { mayDecide, roles } from '../../../src/cases/may-decide';
import type { Standing } from '../../../src/cases/may-decide';
import type { Case } from '../../../src/cases/case';
import type { Fact } from '../../../src/diagnosis/fact';
import { diagnose } from '../../../src/diagnosis/diagnose';
import { factsWith, unreadable } from '../../support/facts';
import { sampleCase } from '../../support/sample-case';

function known<T>(value: T): Fact<T> {
  return { state: 'known', value, source: 'GET /x', readAt: '2026-11-21T06:00:00.000Z' };
}

function standing(inGroup: boolean, ...activeRoles: readonly string[]): Standing {
  return { inApproversGroup: known(inGroup), activeRoleIds: known(activeRoles) };
}

const answers = { symptom: 'option-missing', app: 'other' } as const;
const ordinary: Case = { ...sampleCase, diagnosis: diagnose(factsWith({}), answers) };
const privileged: Case = {
  ...sampleCase,
  diagnosis: diagnose(factsWith({ activeRoleIds: [roles.globalAdministrator] }), answers),
};
const perhapsPrivileged: Case = {
  ...sampleCase,
  diagnosis: diagnose(factsWith({ activeRoleIds: unreadable('not-permitted') }), answers),
};

const { authenticationPolicyAdministrator, globalAdministrator, privilegedAuthenticationAdministrator } =
  roles;

test.each([
  ['a policy administrator', standing(true, authenticationPolicyAdministrator), ordinary],
  ['a global administrator', standing(true, globalAdministrator), ordinary],
  ['a global administrator, for an admin', standing(true, globalAdministrator), privileged],
  [
    'a privileged authentication administrator who may also write, for an admin',
    standing(true, authenticationPolicyAdministrator, privilegedAuthenticationAdministrator),
    privileged,
  ],
])('%s may decide', (_who, held, about) => {
  expect(mayDecide('somebody', held, about)).toEqual({ ok: true });
});

test.each([
  ['outside the group', standing(false, globalAdministrator), ordinary, 'not-in-group'],
  ['without a role', standing(true), ordinary, 'no-active-role'],
  [
    'with a role that may not write',
    standing(true, privilegedAuthenticationAdministrator),
    ordinary,
    'no-active-role',
  ],
  [
    'a policy administrator, for an admin',
    standing(true, authenticationPolicyAdministrator),
    privileged,
    'privileged-target',
  ],
  [
    'a policy administrator, where the roles cannot be read',
    standing(true, authenticationPolicyAdministrator),
    perhapsPrivileged,
    'privileged-target',
  ],
] as const)('%s: refused', (...[, held, about, reason]) => {
  expect(mayDecide('somebody', held, about)).toEqual({ ok: false, reason });
});

test.each([sampleCase.requester.id, sampleCase.target.id])('nobody decides about themself', (id) => {
  expect(mayDecide(id, standing(true, globalAdministrator), ordinary)).toEqual({
    ok: false,
    reason: 'own-account',
  });
});

test('what cannot be asked is a no, with its reason', () => {
  const { source, readAt } = standing(true).inApproversGroup;
  const inApproversGroup = { state: 'unknown', reason: 'throttled', source, readAt } as const;
  const held: Standing = { ...standing(true), inApproversGroup };
  expect(mayDecide('somebody', held, ordinary)).toEqual({
    ok: false,
    reason: 'cannot-be-checked',
    why: 'throttled',
  });
});
