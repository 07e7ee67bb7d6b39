import { askFor } from '../../../src/cases/ask-for';
import { diagnose } from '../../../src/diagnosis/diagnose';
import { caAsks } from '../../../src/diagnosis/mfa-demanded-by';
import { factsWith } from '../../support/facts';

const answers = { symptom: 'option-missing', app: 'other' } as const;
const demandsMfa = {
  applications: { include: ['All'] },
  users: { includeUsers: ['All'] },
  grant: { builtInControls: ['mfa'] },
};

function looked(...facts: Parameters<typeof factsWith>) {
  const all = factsWith(...facts);
  return { diagnosis: diagnose(all, answers), caAsks: caAsks(all) };
}

const inCaTenant = looked({ conditionalAccess: [demandsMfa] });
const reportOnly = looked({
  conditionalAccess: [{ ...demandsMfa, state: 'enabledForReportingButNotEnforced' }],
});

test.each(['warn', 'allow', 'forbid'] as const)(
  'without Conditional Access, %s asks for enforcing',
  (withCa) => {
    expect(askFor(looked({}), withCa)).toBe('enforce');
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

test.each([
  ['policies that cannot be read', { conditionalAccess: { unknown: 'throttled' } }],
  [
    'groups that cannot be read, where a policy is for a group',
    {
      conditionalAccess: [{ ...demandsMfa, users: { includeGroups: ['group-1'] } }],
      groupIds: { unknown: 'not-permitted' },
    },
  ],
] as const)('%s: forbid asks nobody, the others do', (_what, facts) => {
  expect(askFor(looked(facts), 'forbid')).toBeNull();
  expect(askFor(looked(facts), 'warn')).toBe('enforce');
});

test('the switch is asked about whatever the rule', () => {
  const off = looked({ appPasswordsAllowed: false, conditionalAccess: [demandsMfa] });
  expect(askFor(off, 'forbid')).toBe('switch');
});

test('nobody is asked where nobody can help', () => {
  expect(askFor(looked({ perUserMfaState: 'enforced' }), 'warn')).toBeNull();
});
