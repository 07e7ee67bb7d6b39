import { askFor } from '../../../src/cases/ask-for';
import { diagnose } from '../../../src/diagnosis/diagnose';
import { factsWith } from '../../support/facts';

const answers = { symptom: 'option-missing', app: 'other' } as const;
const demandsMfa = {
  applications: { include: ['All'] },
  users: { includeUsers: ['All'] },
  grant: { builtInControls: ['mfa'] },
};
const inCaTenant = diagnose(factsWith({ conditionalAccess: [demandsMfa] }), answers);
const reportOnly = diagnose(
  factsWith({ conditionalAccess: [{ ...demandsMfa, state: 'enabledForReportingButNotEnforced' }] }),
  answers,
);

test.each(['warn', 'allow', 'forbid'] as const)(
  'without Conditional Access, %s asks for enforcing',
  (withCa) => {
    expect(askFor(diagnose(factsWith({}), answers), withCa)).toBe('enforce');
    expect(askFor(reportOnly, withCa)).toBe('enforce');
  },
);

test.each([
  ['warn', 'enforce'],
  ['allow', 'enforce'],
  ['forbid', null],
] as const)('with Conditional Access, %s asks for %s', (withCa, ask) => {
  expect(askFor(inCaTenant, withCa)).toBe(ask);
});

test('the switch is asked about whatever the rule', () => {
  const off = diagnose(factsWith({ appPasswordsAllowed: false, conditionalAccess: [demandsMfa] }), answers);
  expect(askFor(off, 'forbid')).toBe('switch');
});

test('nobody is asked where nobody can help', () => {
  expect(askFor(diagnose(factsWith({ perUserMfaState: 'enforced' }), answers), 'warn')).toBeNull();
});
