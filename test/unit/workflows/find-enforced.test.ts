import type { Fact, UnknownReason } from '../../../src/diagnosis/fact';
import { findEnforced } from '../../../src/workflows/find-enforced';
import type { FindDeps } from '../../../src/workflows/find-enforced';
import type { MfaChanges } from '../../../src/workflows/ports/look-at-many';
import type {
  KnownState,
  MfaLook,
  MfaStates,
  OwnDoing,
  StateReading,
} from '../../../src/workflows/ports/mfa-states';
import { recordingLog } from '../../store/recording-log';

const tenantId = 't1';
const now = '2026-11-21T05:00:00.000Z';
const lastLook = '2026-11-21T04:45:00.000Z';

const known = <T>(value: T): Fact<T> => ({ state: 'known', value, source: '', readAt: now });
const unknown = (reason: UnknownReason): Fact<never> => ({
  state: 'unknown',
  reason,
  source: '',
  readAt: now,
});

const through: MfaLook = { since: lastLook, begunAt: null, audit: { kind: 'through' } };
const reading = (page: string | null): MfaLook => ({
  since: lastLook,
  begunAt: now,
  audit: { kind: 'reading', page },
});
const nothingChanged: MfaChanges = { ok: true, changes: [], next: null };

const alex: KnownState = { ownerId: 'alex', state: 'disabled', readAt: lastLook, isChanged: false };

interface World {
  readonly look?: MfaLook;
  readonly due?: readonly KnownState[];
  readonly changes?: MfaChanges;
  readonly state?: Fact<'disabled' | 'enabled' | 'enforced'> | 'silent';
  readonly own?: OwnDoing;
  readonly isMember?: Fact<boolean> | 'silent';
  readonly on?: boolean;
}

async function run(world: World) {
  const { look, due = [alex], changes = nothingChanged, state = known('enforced'), isMember } = world;
  let left = due;
  const calls: string[] = [];
  const looks: MfaLook[] = [];
  const recorded: StateReading[] = [];
  const note = (call: string) => Promise.resolve(void calls.push(call));
  const about = <T>(ids: readonly string[], fact: Fact<T> | 'silent' = 'silent') =>
    Promise.resolve(fact === 'silent' ? undefined : new Map(ids.map((id) => [id, fact])));
  const mfaStates: MfaStates = {
    findLook: () => Promise.resolve(look),
    saveLook: (_tenant, saved) => Promise.resolve(void looks.push(saved)),
    takeUp: () => note('take up'),
    markDue: (_tenant, whom) => note(`due ${String(whom)}`),
    markChanged: (_tenant, ids) => note(`changed ${String(ids)}`),
    listDue: () => Promise.resolve(left),
    record: (_tenant, readings) => {
      recorded.push(...readings);
      left = left.filter(({ ownerId }) => !readings.some((one) => one.ownerId === ownerId));
      return Promise.resolve();
    },
    findOwnDoing: () => Promise.resolve(new Map(world.own ? [['alex', world.own]] : [])),
    forget: () => note('forget'),
  };
  const deps: FindDeps = {
    mfaStates,
    lookAtMany: {
      atMfaStates: (ids) => about(ids, state),
      atMemberships: (ids) => about(ids, isMember),
      atMfaChanges: ({ since, page }) => {
        calls.push(`audit ${since} ${String(page)}`);
        return Promise.resolve(changes);
      },
    },
    outside: { on: world.on ?? true, groupId: isMember ? 'g1' : null, checkEveryMs: 900_000 },
    log: recordingLog(),
    now: () => new Date(now),
  };
  return { result: await findEnforced(deps, { tenantId }), calls, looks, recorded };
}

const told: readonly StateReading[] = [{ ownerId: 'alex', state: 'enforced', tell: true }];
const notTold: readonly StateReading[] = [{ ownerId: 'alex', state: 'enforced', tell: false }];

describe('whose state is enforced', () => {
  const hour = (n: number) => new Date(Date.parse(now) - n * 3_600_000).toISOString();
  const cases: readonly [string, World, readonly StateReading[]][] = [
    ['and was not before, is told', {}, told],
    ['and was enabled before, is told', { due: [{ ...alex, state: 'enabled' }] }, told],
    ['and was before, is not told', { due: [{ ...alex, state: 'enforced', isChanged: true }] }, notTold],
    ['when first looked at, is not told', { due: [{ ...alex, state: null, readAt: null }] }, notTold],
    [
      'when first looked at, is told where the audit log shows that it is new',
      { due: [{ ...alex, state: null, readAt: null, isChanged: true }] },
      told,
    ],
    ['by a case under way, is not told', { own: { enforcedAt: null, isUnderWay: true } }, notTold],
    ['by a case since, is not told', { own: { enforcedAt: now, isUnderWay: false } }, notTold],
    [
      'by a case that a replica did not show yet, is not told',
      { own: { enforcedAt: '2026-11-21T04:40:00.000Z', isUnderWay: false } },
      notTold,
    ],
    ['after a case of long ago, is told', { own: { enforcedAt: hour(2), isUnderWay: false } }, told],
    ['and is in the group, is told', { isMember: known(true) }, told],
    ['and is not in the group, is not told', { isMember: known(false) }, notTold],
    [
      'where nobody may see who is in the group, is not told',
      { isMember: unknown('not-permitted') },
      notTold,
    ],
  ];

  test.each(cases)('%s', async (_what, world, recorded) => {
    expect((await run({ look: through, ...world })).recorded).toEqual(recorded);
  });

  test('or cannot be read for good, is left alone', async () => {
    const { recorded, result } = await run({ look: through, state: unknown('not-permitted') });
    expect(recorded).toEqual([{ ownerId: 'alex', state: null, tell: false }]);
    expect(result).toEqual({ done: false, afterSeconds: 900 });
  });

  const passing: readonly [string, World][] = [
    ['the state is throttled', { state: unknown('throttled') }],
    ['Graph is silent', { state: 'silent' }],
    ['the membership is throttled', { isMember: unknown('throttled') }],
    ['Graph is silent about the membership', { isMember: 'silent' }],
  ];
  test.each(passing)('is looked at again soon where %s', async (_what, world) => {
    const { recorded, result, looks } = await run({ look: through, ...world });
    expect(recorded).toEqual([]);
    expect(result).toEqual({ done: false, afterSeconds: 30 });
    expect(looks.at(-1)).toMatchObject({ begunAt: now });
  });
});

describe('a look', () => {
  test('is the first without one before: it takes everybody up, and asks no audit log', async () => {
    const { calls, looks, result } = await run({ due: [{ ...alex, state: null, readAt: null }] });
    expect(calls).toEqual(['take up']);
    expect(looks.at(-1)).toEqual({ since: now, begunAt: null, audit: { kind: 'through' } });
    expect(result).toEqual({ done: false, afterSeconds: 900 });
  });

  test('asks the audit log for an hour more, and counts as new what is', async () => {
    const changes: MfaChanges = {
      ok: true,
      changes: [
        { userId: 'late', at: '2026-11-21T04:10:00.000Z' },
        { userId: 'new', at: '2026-11-21T04:50:00.000Z' },
      ],
      next: null,
    };
    const { calls } = await run({ look: through, due: [], changes });
    expect(calls).toEqual(['take up', 'audit 2026-11-21T03:45:00.000Z null', 'due late,new', 'changed new']);
  });

  test('goes on with the next page in the next run', async () => {
    const first = await run({ look: through, due: [], changes: { ok: true, changes: [], next: '/page2' } });
    expect(first.looks.at(-1)).toEqual(reading('/page2'));
    expect(first.result).toEqual({ done: false, afterSeconds: 4 });
    const second = await run({ look: reading('/page2'), due: [] });
    expect(second.calls[0]).toBe('audit 2026-11-21T03:45:00.000Z /page2');
    expect(second.looks.at(-1)).toEqual({ since: now, begunAt: null, audit: { kind: 'through' } });
  });

  test.each(['not-permitted', 'not-licensed'] as const)(
    'reads the state of everybody where the audit log is %s',
    async (reason) => {
      const { calls, recorded } = await run({ look: through, changes: { ok: false, reason } });
      expect(calls).toContain('due everybody');
      expect(recorded).toEqual(told);
    },
  );

  test('keeps its page where the audit log asks to wait', async () => {
    const { looks, result } = await run({
      look: reading('/page2'),
      changes: { ok: false, reason: 'throttled' },
    });
    expect(looks).toEqual([]);
    expect(result).toEqual({ done: false, afterSeconds: 30 });
  });

  test('begins with the first page again where its page fails', async () => {
    const { looks } = await run({
      look: reading('/page2'),
      changes: { ok: false, reason: 'not-answered' },
    });
    expect(looks).toEqual([reading(null)]);
  });

  test('ends, and is forgotten, where it is switched off', async () => {
    expect(await run({ look: through, on: false })).toMatchObject({
      result: { done: true },
      calls: ['forget'],
      recorded: [],
    });
  });
});
