import { z } from 'zod';
import type { Fact } from '../../src/diagnosis/fact';
import type { UserFacts } from '../../src/diagnosis/facts';
import { getPersona } from '../../src/sandbox/personas';
import { startSandbox } from '../../src/sandbox/start-sandbox';
import type { Sandbox } from '../../src/sandbox/start-sandbox';
import { startGate } from '../faults/lab/gate';
import type { Answered, Gate } from '../faults/lab/gate';
import { createFixture } from './graph-fixture';
import type { Fixture } from './graph-fixture';

/** Something between the product and Graph mixes up the answers within a batch: no fact of one read is taken for another's. */
let sandbox: Sandbox;
let gate: Gate;
let fixture: Fixture;
beforeAll(async () => {
  sandbox = await startSandbox({ throttling: 'off', propagationMs: 0 });
  gate = await startGate(sandbox.graphUrl);
});
beforeEach(() => {
  const credential = { kind: 'fixed-token', token: sandbox.applicationToken } as const;
  fixture = createFixture(gate.url, { credential, now: () => new Date() });
});
afterEach(() => gate.calm());
afterAll(async () => {
  await gate.stop();
  await sandbox.stop();
});

const Inner = z.looseObject({ id: z.string() });
type Inner = z.infer<typeof Inner>;
const Batch = z.object({ responses: z.array(Inner) });

function mixUp(change: (answers: readonly Inner[]) => readonly Inner[]) {
  gate.strike(
    { method: 'POST', path: /\$batch$/ },
    {
      kind: 'change',
      change: (given: Answered) => {
        const { responses } = Batch.parse(JSON.parse(given.body));
        return { ...given, body: JSON.stringify({ responses: change(responses) }) };
      },
    },
  );
}

function swapped(one: string, other: string) {
  const names: Readonly<Record<string, string>> = { [one]: other, [other]: one };
  return (answers: readonly Inner[]) =>
    answers.map((inner) => ({ ...inner, id: names[inner.id] ?? inner.id }));
}

/** What is known, and what is not: not when, and by which request. */
function claims(facts: UserFacts): Readonly<Record<string, unknown>> {
  const isFact = (value: unknown): value is Fact<unknown> =>
    typeof value === 'object' && value !== null && 'state' in value;
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]: [string, unknown]) => [
      name,
      !isFact(value) ? value : value.state === 'known' ? value.value : { unknown: value.reason },
    ]),
  );
}

async function factsAbout(key: string): Promise<Readonly<Record<string, unknown>>> {
  const looked = await fixture.graph.atUser({ id: getPersona(key).id });
  if (!looked.ok) throw new Error(looked.reason);
  return claims(looked.facts);
}

const reads = [
  'account',
  'requirements',
  'methods',
  'groups',
  'ownedGroups',
  'assignableGroups',
  'roles',
  'audit',
] as const;
const pairs = reads.flatMap((one, index) => reads.slice(index + 1).map((other) => [one, other] as const));

/** An ordinary account with empty lists, one with an admin role, one that owns a group, one in groups. */
const people = ['alex', 'grady', 'delia', 'isaiah'] as const;

describe.each(people)('about %s', (key) => {
  it.each(pairs)('the answers to %s and %s swapped lead to the same facts', async (one, other) => {
    const facts = await factsAbout(key);
    mixUp(swapped(one, other));
    expect(await factsAbout(key)).toEqual(facts);
  });

  it.each([1, 2, 3, 4, 5, 6, 7])('all moved on by %i lead to the same facts', async (by) => {
    const facts = await factsAbout(key);
    mixUp((answers) => answers.map((inner, at) => ({ ...inner, id: answers.at(at - by)?.id ?? '' })));
    expect(await factsAbout(key)).toEqual(facts);
  });
});

it.each<[string, (answers: readonly Inner[]) => readonly Inner[]]>([
  ['ids that nobody asked for', (answers) => answers.map((inner) => ({ ...inner, id: `x-${inner.id}` }))],
  ['one id twice', (answers) => answers.map((inner) => ({ ...inner, id: 'roles' }))],
])('answers under %s are not believed, and each read is asked for alone', async (_, change) => {
  const facts = await factsAbout('grady');
  mixUp(change);
  expect(await factsAbout('grady')).toEqual(facts);
  expect(fixture.logged.join()).toContain('graph mixed up the answers of a batch');
});

it('the answer about somebody else is not believed', async () => {
  const facts = await factsAbout('alex');
  const [mine, theirs] = [getPersona('alex').id, getPersona('grady').id];
  gate.strike(
    { method: 'POST', path: /\$batch$/ },
    {
      kind: 'change',
      change: (given: Answered) => ({
        ...given,
        body: given.body.replaceAll(mine, theirs).replaceAll('"disabled"', '"enforced"'),
      }),
    },
  );
  expect(await factsAbout('alex')).toEqual(facts);
});

it('an approver’s active and eligible roles are not taken for each other', async () => {
  const { id } = getPersona('megan');
  const standing = async () => {
    const { inApproversGroup, activeRoleIds, eligibleRoleIds } = await fixture.graph.atApprover(id);
    return [inApproversGroup, activeRoleIds, eligibleRoleIds].map((fact) =>
      fact.state === 'known' ? fact.value : fact.reason,
    );
  };
  const before = await standing();
  mixUp(swapped('roles', 'eligibility'));
  expect(await standing()).toEqual(before);
});

it('the states of many are not taken for each other’s', async () => {
  const ids = ['alex', 'adele', 'isaiah', 'lidia'].map((key) => getPersona(key).id);
  sandbox.changeUser('adele', { perUserMfaState: 'enforced' });
  const states = async () =>
    [...((await fixture.graph.atMfaStates(ids)) ?? [])].map(([id, fact]) => [
      id,
      fact.state === 'known' ? fact.value : fact.reason,
    ]);
  const before = await states();
  mixUp(swapped(ids[0] ?? '', ids[1] ?? ''));
  expect(await states()).toEqual(before);
});

it('a batch that is in order is believed, and asked for once', async () => {
  await factsAbout('delia');
  const asked = gate.passed().length;
  await factsAbout('delia');
  expect(
    gate
      .passed()
      .slice(asked)
      .map(({ path }) => path),
  ).toEqual(['/beta/$batch']);
});
