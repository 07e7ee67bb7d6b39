import type { UserFacts } from '../../src/diagnosis/facts';
import type { Fixture } from './graph-fixture';
import { createFixture, scriptUser } from './graph-fixture';
import { startFakeGraph } from '../support/fake-graph';
import type { FakeGraph, Reply } from '../support/fake-graph';

describe('an account that cannot be looked at', () => {
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

  it.each([{ id: 'u1' }, { userPrincipalName: 'ada@contoso.com' }])(
    'knows when there is no such user: %j',
    async (key) => {
      const reply = { status: 404, body: { error: { code: 'Request_ResourceNotFound', message: '' } } };
      fake.on('GET /beta/users/u1', reply);
      fake.on('GET /v1.0/users/ada@contoso.com', reply);
      expect(await fixture.graph.atUser(key)).toEqual({ ok: false, reason: 'no-such-user' });
    },
  );

  it.each([{ id: 'u1' }, { userPrincipalName: 'ada@contoso.com' }])(
    'is refused when every read is: %j',
    async (key) => {
      fake.always({ status: 403, body: { error: { code: 'Authorization_RequestDenied', message: '' } } });
      expect(await fixture.graph.atUser(key)).toEqual({ ok: false, reason: 'refused' });
    },
  );

  it('looks by name at what it may where the account itself may not be read', async () => {
    fake.on('GET /v1.0/users/ada@contoso.com', { status: 403, body: {} });
    fake.on('GET /beta/users/ada@contoso.com/authentication/requirements', {
      status: 200,
      body: { perUserMfaState: 'disabled' },
    });
    expect(await fixture.graph.atUser({ userPrincipalName: 'ada@contoso.com' })).toMatchObject({
      ok: true,
      facts: {
        perUserMfaState: { value: 'disabled' },
        accountEnabled: { state: 'unknown', reason: 'not-permitted' },
        activeRoleIds: { state: 'unknown', reason: 'not-permitted' },
      },
    });
  });

  it('tries a dropped connection once more', async () => {
    let dropped = 0;
    const fetchOnce: typeof fetch = (...args) => {
      dropped += 1;
      return dropped === 1 ? Promise.reject(new TypeError('fetch failed')) : fetch(...args);
    };
    fixture = createFixture(fake.url, { fetch: fetchOnce });
    expect((await look()).perUserMfaState.state).toBe('known');
    expect(fake.requests).toHaveLength(1);
  });

  it.each<Reply>(['drop', { status: 500, text: '<html>' }])(
    'is unreachable when Graph answers %j',
    async (reply) => {
      fake.always(reply);
      expect(await fixture.graph.atUser({ id: 'u1' })).toEqual({ ok: false, reason: 'unreachable' });
      expect(fake.requests).toHaveLength(2);
    },
  );

  it('is unreachable when Graph stays silent', async () => {
    fake.always('hang');
    fixture = createFixture(fake.url, { readBudgetMs: 300 });
    expect(await fixture.graph.atUser({ id: 'u1' })).toEqual({ ok: false, reason: 'unreachable' });
  });

  it('never writes the token into a log, whatever happens', async () => {
    const secret = 'two\nlines';
    fixture = createFixture(fake.url, { credential: { kind: 'fixed-token', token: secret } });
    expect(await fixture.graph.atUser({ id: 'u1' })).toEqual({ ok: false, reason: 'unreachable' });
    expect(fixture.logged.length).toBeGreaterThan(0);
    expect(fixture.logged.join()).not.toMatch(/two|lines/);
  });

  it('tries once more when a gateway turns the whole batch away', async () => {
    let turnedAway = 0;
    const gateway: typeof fetch = (...args) => {
      turnedAway += 1;
      return turnedAway === 1 ? Promise.resolve(new Response('', { status: 503 })) : fetch(...args);
    };
    fixture = createFixture(fake.url, { fetch: gateway });
    expect(await fixture.graph.atUser({ id: 'u1' })).toMatchObject({ ok: true });
    expect(fixture.slept).toEqual([1500]);
  });

  it.each([
    { status: 200, text: '<html>' },
    { status: 302, headers: { location: 'https://login.example' } },
  ])('asks one by one where something else answers the batch: %j', async (reply) => {
    const portal: typeof fetch = (url, init) =>
      typeof url === 'string' && url.endsWith('$batch')
        ? Promise.resolve(new Response(reply.text ?? '', { status: reply.status }))
        : fetch(url, init);
    fixture = createFixture(fake.url, { fetch: portal });
    const looked = await fixture.graph.atUser({ id: 'u1' });
    expect(looked).toMatchObject({ ok: true, facts: { perUserMfaState: { value: 'enabled' } } });
    fake.always(reply);
    expect(await fixture.graph.atUser({ id: 'u1' })).toEqual({ ok: false, reason: 'unreachable' });
  });

  it('says in the log which read failed, and never a name', async () => {
    fake.always({
      status: 403,
      body: { error: { code: 'Authorization_RequestDenied', message: 'ada@contoso.com' } },
    });
    await fixture.graph.atUser({ userPrincipalName: 'ada@contoso.com' });
    expect(fixture.logged.join()).toContain('Authorization_RequestDenied');
    expect(fixture.logged.join()).not.toMatch(/ada/);
  });

  it('has no answer where no token can be had, and says so once', async () => {
    const credential = {
      kind: 'managed-identity',
      clientId: '00000000-0000-4000-8000-000000000000',
    } as const;
    fixture = createFixture(fake.url, { credential, readBudgetMs: 2000 });
    const looks = await Promise.all([fixture.graph.atUser({ id: 'u1' }), fixture.graph.atUser({ id: 'u1' })]);
    expect(looks.map(({ ok }) => ok)).toEqual([false, false]);
    expect(fixture.logged.filter((line) => line.includes('no token for graph')).length).toBeLessThan(2);
    expect(fake.requests).toEqual([]);
  });
});
