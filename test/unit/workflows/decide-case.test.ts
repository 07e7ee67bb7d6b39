import type { Case } from '../../../src/cases/case';
import type { CaseEvent } from '../../../src/cases/event';
import { roles } from '../../../src/cases/roles';
import { approveCase, declineCase } from '../../../src/workflows/decide-case';
import type { DecideDeps } from '../../../src/workflows/decide-case';
import { moveOn } from '../../../src/workflows/move-on';
import { caseAfter, casesWith } from '../../support/cases-with';
import { factsWith } from '../../support/facts';
import type { FactsOverrides } from '../../support/facts';
import { alex, sampleCase } from '../../support/sample-case';

const open: Case = { ...sampleCase, version: 4, askedVersion: 4 };
const privilege = { kind: 'none' } as const;
const { diagnosis } = sampleCase;
const askAnew: CaseEvent = { type: 'ask-anew', ask: 'enforce', by: alex, diagnosis, privilege };
const remind: CaseEvent = { type: 'remind' };
const undeliverable: CaseEvent = { type: 'undeliverable', code: 'BotDisabledByAdmin' };
const other = { id: 'admin-2', displayName: 'Megan Bowen', channelUserId: '29:megan' };
const quiet = () => undefined;
const seen = { source: 'GET', readAt: '2026-11-21T06:00:00.000Z' };
const known = <T>(value: T) => ({ state: 'known', value, ...seen }) as const;

/** Whoever clicks may decide about an ordinary account, and this one is as it was when they were asked. */
function world(about: Case, meanwhile: readonly CaseEvent[], now: FactsOverrides = {}) {
  const facts = factsWith({ id: about.target.id, ...now });
  const { deps: stored, ...rest } = casesWith(about, meanwhile);
  const deps: DecideDeps = {
    ...stored,
    cases: { ...stored.cases, enforcedAt: () => Promise.resolve(null) },
    look: {
      atApprover: () =>
        Promise.resolve({
          inApproversGroup: known(true),
          activeRoleIds: known([roles.authenticationPolicyAdministrator]),
          eligibleRoleIds: known([]),
        }),
      atPerUserMfaState: () => Promise.resolve(known('disabled' as const)),
      atUser: () => Promise.resolve({ ok: true, facts: facts.user }),
      atTenant: () => Promise.resolve(facts.tenant),
    },
    switchAnswers: { find: () => Promise.resolve(null), forget: () => Promise.resolve() },
    tokens: {
      forApprover: () => Promise.resolve({ kind: 'delegated', value: 'token' }),
      forget: () => Promise.resolve(),
    },
    rules: {
      enforcementWithCa: 'warn',
      casesPerHour: 3,
      checksPerMinute: 10,
      clocks: {
        remindAfterHours: 1,
        escalateAfterHours: null,
        expireAfterHours: 2,
        nudgeAfterHours: 1,
        closeAfterHours: 1,
        after: (from) => from,
      },
    },
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  };
  return { deps, ...rest };
}

const click = (seenVersion: number) => ({
  tenantId: open.tenantId,
  caseId: open.id,
  seenVersion,
  by: alex,
});
const decisions = {
  approve: (deps: DecideDeps, seenVersion = 4) =>
    approveCase(deps, { ...click(seenVersion), afterwards: 'keep' }),
  decline: (deps: DecideDeps, seenVersion = 4) =>
    declineCase(deps, { ...click(seenVersion), reason: 'Please use the new scanner.' }),
} as const;

describe.each([
  ['approve', 'approved'],
  ['decline', 'declined'],
] as const)('%s', (verb, state) => {
  const decide = decisions[verb];

  test.each<[string, readonly CaseEvent[]]>([
    ['nothing', []],
    ['a reminder', [remind]],
    ['that the requester cannot be told, and can be', [undeliverable, { type: 'reached' }]],
  ])('counts where %s is noted at the moment of the click', async (_what, meanwhile) => {
    const { deps, stored } = world(open, meanwhile);
    expect(await decide(deps)).toMatchObject({ ok: true, case: { state } });
    expect(stored()).toMatchObject({ state, decision: { by: alex }, version: 5 + meanwhile.length });
  });

  test('counts on a card from before a reminder', async () => {
    const { deps, stored } = world(caseAfter(caseAfter(open, remind), { type: 'escalate' }), [undeliverable]);
    expect(await decide(deps)).toMatchObject({ ok: true });
    expect(stored()).toMatchObject({ state });
  });

  test.each([
    ['from before something else was asked', caseAfter(open, askAnew), 4],
    ['of a version that there is not', open, 5],
    ['from before a reminder, where it is not known when it was asked', withoutAsked(open), 4],
  ])('counts for nothing on a card %s', async (_what, about, seenVersion) => {
    const { deps, stored } = world(about, []);
    expect(await decide(deps, seenVersion)).toMatchObject({ ok: false, reason: 'card-is-old' });
    expect(stored()).toBe(about);
  });

  test('counts for nothing where something else is asked at the same moment', async () => {
    const { deps, stored } = world(open, [remind, askAnew]);
    expect(await decide(deps)).toMatchObject({ ok: false, reason: 'card-is-old' });
    expect(stored()).toMatchObject({ state: 'open', decision: null });
  });

  test.each<CaseEvent>([
    { type: 'approve', by: other, afterwards: 'keep' },
    { type: 'decline', by: other, reason: 'No' },
  ])('comes too late where somebody else was quicker: $type', async (first) => {
    const { deps, stored } = world(open, [remind, first]);
    const decided = await decide(deps);
    expect(decided).toMatchObject({ reason: 'already-decided', case: { decision: { by: other } } });
    expect(stored()).toMatchObject({ decision: { by: other } });
  });

  test('is given up, and says so, where notes come without end', async () => {
    const { deps, stored } = world(
      open,
      Array.from({ length: 9 }, () => remind),
    );
    expect(await decide(deps)).toMatchObject({ ok: false, reason: 'card-is-old' });
    expect(stored()).toMatchObject({ state: 'open', decision: null });
  });
});

function withoutAsked(about: Case): Case {
  const { askedVersion, ...old } = caseAfter(about, remind);
  expect(askedVersion).toBe(4);
  return old;
}

describe('what else the account may do', () => {
  const unread: Case = { ...open, privilege: { kind: 'unknown', why: 'throttled' } };
  const admin: Case = { ...open, privilege: { kind: 'role-assignable-group', as: 'owner' } };
  const unreadable = { ownerOfRoleAssignableGroup: { unknown: 'not-answered' } } as const;

  test('is what can be read at the click, where it could not be read before', async () => {
    const { deps, stored } = world(unread, []);
    expect(await decisions.approve(deps)).toMatchObject({ ok: true });
    expect(stored()).toMatchObject({ state: 'approved', privilege: { kind: 'none' } });
  });

  test('is no more than it is now', async () => {
    const { deps, stored } = world(admin, []);
    expect(await decisions.approve(deps)).toMatchObject({ ok: true });
    expect(stored()).toMatchObject({ state: 'approved', privilege: { kind: 'none' } });
  });

  test.each([
    ['could never be read', unread],
    ['was known, and cannot be read', admin],
  ])('counts as much where it %s', async (_what, about) => {
    const { deps, stored } = world(about, [], unreadable);
    expect(await decisions.approve(deps)).toMatchObject({
      reason: 'may-not',
      refusal: { reason: 'privileged-target', privilege: about.privilege },
    });
    expect(stored()).toBe(about);
  });

  test('is more than their role by now, and nothing is approved', async () => {
    const { deps, stored } = world(open, [], { activeRoleIds: [roles.userAdministrator] });
    expect(await decisions.approve(deps)).toMatchObject({
      reason: 'may-not',
      refusal: { reason: 'privileged-target', privilege: { kind: 'admin-role' } },
    });
    expect(stored()).toBe(open);
  });
});

test('whoever sees on the account what somebody else’s approval has done is told who decided', async () => {
  const { deps } = world(open, []);
  const look = {
    ...deps.look,
    atPerUserMfaState: async () => {
      await deps.cases.save(caseAfter(open, { type: 'approve', by: other, afterwards: 'keep' }), []);
      return known('enforced' as const);
    },
  };
  const decided = await decisions.approve({ ...deps, look });
  expect(decided).toMatchObject({ reason: 'already-decided', case: { decision: { by: other } } });
});

test('whoever sees that somebody else has enforced it outside is told so', async () => {
  const { deps } = world(open, []);
  const look = { ...deps.look, atPerUserMfaState: () => Promise.resolve(known('enforced' as const)) };
  expect(await decisions.approve({ ...deps, look })).toMatchObject({ reason: 'account-changed', lead: null });
});

describe('the answer about the switch', () => {
  const said = { allowed: false, by: alex.displayName, at: '2026-11-21T05:59:00.000Z' };
  const answer = { by: alex, reason: 'No', said };

  test('reaches a case that its approvers are reminded of at the same moment', async () => {
    const { deps, stored } = world({ ...open, ask: 'switch' }, [remind]);
    expect(await moveOn(deps, stored(), answer)).toEqual({ done: true });
    expect(stored()).toMatchObject({ state: 'declined' });
  });

  test('is tried again later where it did not reach it', async () => {
    const { deps, stored } = world(
      { ...open, ask: 'switch' },
      Array.from({ length: 9 }, () => remind),
    );
    expect(await moveOn(deps, stored(), answer)).toEqual({ done: false, afterSeconds: 1 });
    expect(await moveOn(deps, { ...stored(), state: 'withdrawn' }, answer)).toEqual({ done: true });
  });
});
