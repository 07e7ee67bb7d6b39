import { roles } from '../../src/cases/roles';
import { diagnose } from '../../src/diagnosis/diagnose';
import { toJson } from '../../src/store/json';
import { CaseBodySchema } from '../../src/store/schemas/case-body-schema';
import { factsWith } from '../support/facts';
import type { FactsOverrides } from '../support/facts';
import { aCase } from './a-case';

/** As it lay in the database before the privilege of the account had a field of its own. */
function oldBody(overrides: FactsOverrides): unknown {
  const diagnosis = diagnose(factsWith(overrides), { symptom: 'option-missing', app: 'other' });
  const { privilege, ...body } = aCase({ diagnosis });
  expect(privilege).toBeDefined();
  return JSON.parse(toJson(body));
}

test.each([
  ['an ordinary account', {}, 'none'],
  ['an admin', { activeRoleIds: [roles.globalAdministrator] }, 'admin-role'],
  ['roles that could not be read', { activeRoleIds: { unknown: 'throttled' } }, 'unknown'],
] as const)('a row from before the privilege was stored: %s', (_what, overrides, kind) => {
  expect(CaseBodySchema.parse(oldBody(overrides)).privilege.kind).toBe(kind);
});

test('a row of a version that does not keep when an admin was last asked', () => {
  expect(CaseBodySchema.parse(JSON.parse(toJson(aCase({ askedVersion: 3 }))))).toMatchObject({
    askedVersion: 3,
  });
  expect(CaseBodySchema.parse(oldBody({}))).not.toHaveProperty('askedVersion');
});
