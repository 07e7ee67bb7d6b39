import fc from 'fast-check';
import type { CauseId } from '../../../src/diagnosis/cause-id';
import { coversUser } from '../../../src/diagnosis/conditional-access/covers-user';
import { diagnose } from '../../../src/diagnosis/diagnose';
import type { UnknownReason } from '../../../src/diagnosis/fact';
import type { Diagnosis } from '../../../src/diagnosis/finding';
import type { Holds } from '../../../src/diagnosis/holds';
import { listedCauses } from '../../../src/diagnosis/listed-causes';
import { factsWith, policyWith } from '../../support/facts';
import {
  anyAnswers,
  anyOverrides,
  anyPolicy,
  anyUnreadable,
  anyUsers,
  type ReadableFact,
  readableFacts,
} from './any-facts';

/** One comparison a run: ten thousand runs of a dozen `expect` each would take most of a minute. */
const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 10_000) };

/** Without these facts, nothing may confirm the cause. */
const needs: Partial<Record<CauseId, readonly ReadableFact[]>> = {
  'per-user-mfa-disabled': ['perUserMfaState'],
  'per-user-mfa-not-enforced': ['perUserMfaState'],
  'no-mfa-method': ['registeredMethods'],
  'not-yet-propagated': ['perUserMfaState'],
  'guest-account': ['external'],
  'account-blocked': ['accountEnabled'],
  'privileged-account': ['activeRoleIds'],
  'security-info-blocked': ['conditionalAccess'],
  'phone-only': ['registeredMethods'],
  'security-defaults-block-legacy': ['securityDefaults'],
  'ca-blocks-legacy': ['conditionalAccess'],
  'federated-domain': ['federatedDomains'],
};

/** These two are about not knowing: an unreadable switch is what confirms them. */
const aboutNotKnowing: readonly CauseId[] = ['tenant-switch-unknown', 'switch-turned-off-later'];

/** The causes that ask for each fact; no others may change with it. */
const byPolicy: readonly CauseId[] = ['security-info-blocked', 'ca-blocks-legacy'];
const bySwitch: readonly CauseId[] = [
  'tenant-switch-off',
  'tenant-switch-unknown',
  'switch-turned-off-later',
];
const byState: readonly CauseId[] = [
  'per-user-mfa-disabled',
  'per-user-mfa-not-enforced',
  'not-yet-propagated',
];
const askers: Readonly<Record<ReadableFact, readonly CauseId[]>> = {
  accountEnabled: ['account-blocked', 'federated-domain'],
  userType: byPolicy,
  external: ['guest-account', ...byPolicy],
  sessionsValidFrom: ['not-yet-propagated'],
  perUserMfaState: byState,
  registeredMethods: ['no-mfa-method', 'phone-only', 'security-info-blocked'],
  groupIds: byPolicy,
  // They decide who may approve, and no cause.
  memberOfRoleAssignableGroup: [],
  ownerOfRoleAssignableGroup: [],
  activeRoleIds: ['privileged-account', ...byPolicy],
  stateChangedAt: ['not-yet-propagated'],
  appPasswordsAllowed: bySwitch,
  hasTrustedIps: [],
  securityDefaults: ['security-defaults-block-legacy'],
  conditionalAccess: byPolicy,
  federatedDomains: ['federated-domain'],
};

/** Reasons that need no failed read. */
const fromElsewhere: readonly UnknownReason[] = [
  'not-exposed',
  'depends-on-location',
  'depends-on-conditions',
];

function reasonsIn(part: object): readonly unknown[] {
  return Object.values(part).flatMap((value: unknown) =>
    typeof value === 'object' && value !== null && 'reason' in value ? [value.reason] : [],
  );
}

const verdictsOf = ({ findings }: Diagnosis) =>
  new Map(findings.map(({ cause, verdict }) => [cause, verdict]));

describe('unreadable facts', () => {
  test('never confirm a cause that needs one of them', () => {
    fc.assert(
      fc.property(anyOverrides, anyUnreadable, anyAnswers, (overrides, unreadable, answers) => {
        const facts = { ...overrides, ...unreadable };
        const isUnread = (name: ReadableFact) => name in unreadable;
        const { findings } = diagnose(factsWith(facts), answers);
        const confirmed = findings.filter(({ verdict }) => verdict === 'confirmed');
        expect(confirmed.filter(({ cause }) => needs[cause]?.some(isUnread))).toEqual([]);
      }),
      runs,
    );
  });

  test('never confirm that the switch is off, unless an admin said so', () => {
    fc.assert(
      fc.property(anyOverrides, anyAnswers, (overrides, answers) => {
        const facts = {
          ...overrides,
          appPasswordsAllowed: { unknown: 'not-exposed' } as const,
          switchAnswer: null,
        };
        expect(verdictsOf(diagnose(factsWith(facts), answers)).get('tenant-switch-off')).not.toBe(
          'confirmed',
        );
      }),
      runs,
    );
  });

  test('never turn a verdict round: knowing less gives the same or unknown', () => {
    fc.assert(
      fc.property(anyOverrides, anyUnreadable, anyAnswers, (overrides, unreadable, answers) => {
        // An admin's answer stands in for the switch, so that what was read before may differ from it.
        const before = { ...overrides, switchAnswer: null };
        const more = verdictsOf(diagnose(factsWith(before), answers));
        const less = verdictsOf(diagnose(factsWith({ ...before, ...unreadable }), answers));
        const turned = [...less].filter(
          ([cause, verdict]) =>
            verdict !== 'unknown' && !aboutNotKnowing.includes(cause) && verdict !== more.get(cause),
        );
        expect(turned).toEqual([]);
      }),
      runs,
    );
  });

  test('change only the causes that ask for them', () => {
    fc.assert(
      fc.property(anyOverrides, fc.constantFrom(...readableFacts), anyAnswers, (overrides, name, answers) => {
        const before = verdictsOf(diagnose(factsWith(overrides), answers));
        const unread = { ...overrides, [name]: { unknown: 'throttled' } };
        const after = [...verdictsOf(diagnose(factsWith(unread), answers))];
        const changed = after.filter(([cause, verdict]) => verdict !== before.get(cause));
        expect(changed.filter(([cause]) => !askers[name].includes(cause))).toEqual([]);
      }),
      runs,
    );
  });

  test('give their own reason to what they leave unknown', () => {
    fc.assert(
      fc.property(anyOverrides, anyAnswers, (overrides, answers) => {
        const facts = factsWith(overrides);
        const reasons = [facts.user, facts.tenant].flatMap(reasonsIn);
        const given = diagnose(facts, answers).findings.flatMap(({ reason }) => reason ?? []);
        const own = given.filter((reason) => !fromElsewhere.includes(reason));
        expect(own.filter((reason) => !reasons.includes(reason))).toEqual([]);
      }),
      runs,
    );
  });
});

describe('an exclusion', () => {
  const rank = (holds: Holds) => (holds === 'yes' ? 2 : holds === 'no' ? 0 : 1);

  test('never makes a policy cover somebody', () => {
    fc.assert(
      fc.property(anyOverrides, anyPolicy, anyUsers, (overrides, policy, more) => {
        const { user } = factsWith(overrides);
        const before = policyWith(policy);
        const excludeMore = {
          excludeUsers: [...before.users.excludeUsers, ...more.excludeUsers],
          excludeGroups: [...before.users.excludeGroups, ...more.excludeGroups],
          excludeRoles: [...before.users.excludeRoles, ...more.excludeRoles],
          excludeGuestTypes: [...before.users.excludeGuestTypes, ...more.excludeGuestTypes],
        };
        const after = { ...before, users: { ...before.users, ...excludeMore } };
        expect(rank(coversUser(after, user))).toBeLessThanOrEqual(rank(coversUser(before, user)));
      }),
      runs,
    );
  });

  test('of the user by name leaves nothing of a policy, whatever is unreadable', () => {
    fc.assert(
      fc.property(anyOverrides, anyPolicy, anyAnswers, (overrides, policy, answers) => {
        const excluded = { ...policy, users: { ...policy.users, excludeUsers: [factsWith().user.id] } };
        const facts = factsWith({ ...overrides, conditionalAccess: [excluded] });
        const diagnosis = diagnose(facts, answers);
        const verdicts = verdictsOf(diagnosis);
        expect(['ruled-out', undefined]).toContain(verdicts.get('security-info-blocked'));
        expect(verdicts.get('ca-blocks-legacy')).not.toBe('confirmed');
        expect(diagnosis.mfaDemandedBy.map(({ by }) => by)).not.toContain('conditional-access');
      }),
      runs,
    );
  });
});

describe('a diagnosis', () => {
  test('leads with a cause that is confirmed or unknown', () => {
    fc.assert(
      fc.property(anyOverrides, anyAnswers, (overrides, answers) => {
        const diagnosis = diagnose(factsWith(overrides), answers);
        if (diagnosis.lead === null) return;
        expect(['confirmed', 'unknown']).toContain(verdictsOf(diagnosis).get(diagnosis.lead));
      }),
      runs,
    );
  });

  test('leads with something whenever something is confirmed', () => {
    fc.assert(
      fc.property(anyOverrides, anyAnswers, (overrides, answers) => {
        const { lead, findings } = diagnose(factsWith(overrides), answers);
        if (findings.some(({ verdict }) => verdict === 'confirmed')) expect(lead).not.toBeNull();
      }),
      runs,
    );
  });

  test('has every listed cause once, with a reason where it is unknown and only there', () => {
    fc.assert(
      fc.property(anyOverrides, anyAnswers, (overrides, answers) => {
        const { findings } = diagnose(factsWith(overrides), answers);
        const found = findings.map(({ cause }) => cause);
        expect(found).toEqual(listedCauses(answers));
        expect(new Set(found).size).toBe(found.length);
        const unreasoned = findings.filter(
          ({ verdict, reason }) => (reason !== null) !== (verdict === 'unknown'),
        );
        expect(unreasoned).toEqual([]);
      }),
      runs,
    );
  });

  test('has evidence for every finding, and remedies for every confirmed one', () => {
    fc.assert(
      fc.property(anyOverrides, anyAnswers, (overrides, answers) => {
        const { findings } = diagnose(factsWith(overrides), answers);
        const bare = findings.filter(
          ({ verdict, evidence, remedies }) =>
            evidence.length === 0 || (verdict === 'confirmed' && remedies.length === 0),
        );
        expect(bare).toEqual([]);
      }),
      runs,
    );
  });
});
