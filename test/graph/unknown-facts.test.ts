import type { UserFacts } from '../../src/diagnosis/facts';
import type { Fixture } from './graph-fixture';
import { account, createFixture, scriptUser, start } from './graph-fixture';
import { startFakeGraph } from '../support/fake-graph';
import type { FakeGraph, Reply } from '../support/fake-graph';

const requirements = 'GET /beta/users/u1/authentication/requirements';
const groups = 'GET /beta/users/u1/transitiveMemberOf/microsoft.graph.group';

describe('what cannot be known of one account', () => {
  let fake: FakeGraph;
  let fixture: Fixture;

  beforeEach(async () => {
    fake = await startFakeGraph();
    scriptUser(fake);
    fixture = createFixture(fake.url);
  });
  afterEach(() => fake.stop());

  async function look(): Promise<UserFacts> {
    const result = await fixture.graph.atUser({ id: 'u1' });
    if (!result.ok) throw new Error(result.reason);
    return result.facts;
  }

  it.each<[string, (responses: { id: unknown }[]) => unknown]>([
    ['missing', (responses) => responses.filter(({ id }) => id !== 'requirements')],
    ['without status', (responses) => responses.map((r) => (r.id === 'requirements' ? { id: r.id } : r))],
    ['with another id', (responses) => responses.map((r) => (r.id === 'requirements' ? { ...r, id: 7 } : r))],
  ])('takes an inner answer %s as not answered, and no other', async (_, change) => {
    fake.mangle(change);
    const facts = await look();
    expect(facts.perUserMfaState).toMatchObject({ state: 'unknown', reason: 'not-answered' });
    expect(facts.registeredMethods.state).toBe('known');
  });

  it.each<[string, Reply]>([
    ['not-permitted', { status: 401, body: {} }],
    [
      'not-permitted',
      { status: 403, body: { error: { code: 'Authorization_RequestDenied', message: 'No.' } } },
    ],
    [
      'not-licensed',
      {
        status: 403,
        body: { error: { code: 'Authentication_RequestFromNonPremiumTenantOrB2CTenant', message: '' } },
      },
    ],
    [
      'not-licensed',
      { status: 403, body: { error: { code: 'Forbidden', message: 'Your tenant has no licence.' } } },
    ],
    ['throttled', { status: 429, headers: { 'retry-after': '60' } }],
    ['throttled', { status: 429, headers: { 'Retry-After': '60' }, body: {} }],
    ['not-answered', { status: 500, body: {} }],
    ['not-answered', { status: 404, body: { error: { code: 'x', message: '' } } }],
    ['not-answered', { status: 400, body: { error: { code: 'x', message: '' } } }],
    ['not-answered', { status: 200, body: 'PGh0bWw+' }],
    ['not-exposed', { status: 200, body: {} }],
    ['not-exposed', { status: 200, body: { perUserMfaState: 'unknownFutureValue' } }],
    ['not-exposed', { status: 200, body: { perUserMfaState: null } }],
  ])('says %s for %j, never "disabled"', async (reason, reply) => {
    fake.on(requirements, reply);
    const facts = await look();
    expect(facts.perUserMfaState).toMatchObject({ state: 'unknown', reason });
    expect(facts.accountEnabled.state).toBe('known');
  });

  it('asks a throttled read again alone, after the time in that inner answer', async () => {
    fake.on(
      requirements,
      { status: 429, headers: { 'Retry-After': '2' }, body: {} },
      { status: 429, headers: { 'Retry-After': '3' }, body: {} },
      { status: 200, body: { perUserMfaState: 'enforced' } },
    );
    expect((await look()).perUserMfaState).toMatchObject({ state: 'known', value: 'enforced' });
    expect(fixture.slept).toEqual([2000, 3000]);
    expect(fake.requests.map(({ route }) => route)).toEqual([
      'POST /beta/$batch',
      requirements,
      requirements,
    ]);
  });

  it('backs off with jitter where no time is named, until the budget is used up', async () => {
    fake.on(requirements, { status: 429, body: {} });
    expect((await look()).perUserMfaState).toMatchObject({ reason: 'throttled' });
    expect(fixture.slept).toEqual([1500, 2500]);
  });

  it('does not wait for a time that lies beyond the budget', async () => {
    fake.on(requirements, { status: 429, headers: { 'Retry-After': '9' }, body: {} });
    expect((await look()).perUserMfaState).toMatchObject({ reason: 'throttled' });
    expect(fixture.slept).toEqual([]);
  });

  it('takes half of a list for no list', async () => {
    const nextLink = `${fake.url}/beta/users/u1/transitiveMemberOf/microsoft.graph.group?$skiptoken=a`;
    fake.on(
      groups,
      { status: 200, body: { value: [{ id: 'g1' }], '@odata.nextLink': nextLink } },
      { status: 403, body: {} },
    );
    expect((await look()).groupIds).toMatchObject({ state: 'unknown', reason: 'not-permitted' });
  });

  it('keeps the fields beside a strange one', async () => {
    fake.on('GET /beta/users/u1', { status: 200, body: { ...account, accountEnabled: 'yes' } });
    const facts = await look();
    expect(facts.accountEnabled).toMatchObject({ state: 'unknown', reason: 'not-exposed' });
    expect(facts.userType).toMatchObject({ state: 'known', value: 'Member' });
  });

  it('loses one fact, not all, to one read that hangs', async () => {
    fake.on(requirements, 'hang');
    fixture = createFixture(fake.url, { readBudgetMs: 4000 });
    const facts = await look();
    expect(facts.perUserMfaState).toMatchObject({ state: 'unknown', reason: 'not-answered' });
    expect(facts.registeredMethods.state).toBe('known');
  });

  it('waits in a crowd to the end rather than asking one by one, which would be eight times as much', async () => {
    fake.always('hang');
    fixture = createFixture(fake.url, { readBudgetMs: 1500, now: () => new Date() });
    await Promise.all(Array.from({ length: 300 }, () => fixture.graph.atUser({ id: 'u1' })));
    // The first fifty could not know that they would be a crowd.
    const alone = fake.requests.filter(({ route }) => route !== 'POST /beta/$batch');
    expect(alone.length).toBeLessThanOrEqual(50 * 8);
  });

  it.each([
    [new Date(start.getTime() + 4000).toUTCString(), 4000],
    ['0', 1500],
    ['soon', 1500],
  ])('takes Retry-After "%s" as %d ms', async (header, waited) => {
    fake.on(
      requirements,
      { status: 429, headers: { 'retry-after': header } },
      { status: 200, body: { perUserMfaState: 'enforced' } },
    );
    expect((await look()).perUserMfaState).toMatchObject({ value: 'enforced' });
    expect(fixture.slept).toEqual([waited]);
  });
});
