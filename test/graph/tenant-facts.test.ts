import type { Fixture } from './graph-fixture';
import { createFixture, scriptTenant, scriptUser, start } from './graph-fixture';
import { startFakeGraph } from '../support/fake-graph';
import type { FakeGraph, Reply } from '../support/fake-graph';

const policies = 'GET /v1.0/identity/conditionalAccess/policies';
const servicePolicy = 'GET /beta/policies/mfaServicePolicy';
const minute = 60_000;

describe('what all users of the tenant share', () => {
  let fake: FakeGraph;
  let fixture: Fixture;

  beforeEach(async () => {
    fake = await startFakeGraph();
    scriptTenant(fake);
    scriptUser(fake);
    fixture = createFixture(fake.url);
  });
  afterEach(() => fake.stop());

  const asked = (route: string) => fake.requests.filter((request) => request.route === route).length;

  it('is read with source and time', async () => {
    const readAt = start.toISOString();
    expect(await fixture.graph.atTenant()).toEqual({
      appPasswordsAllowed: { state: 'known', value: false, source: servicePolicy, readAt },
      hasTrustedIps: { state: 'known', value: false, source: servicePolicy, readAt },
      securityDefaults: {
        state: 'known',
        value: true,
        source: 'GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy',
        readAt,
      },
      conditionalAccess: { state: 'known', value: [], source: policies, readAt },
      federatedDomains: { state: 'known', value: ['fabrikam.com'], source: 'GET /v1.0/domains', readAt },
    });
    expect(fake.calls.some(({ route }) => route.includes('namedLocations'))).toBe(false);
  });

  it('costs one read for a thousand who ask at once, and none for who asks within five minutes', async () => {
    await Promise.all(Array.from({ length: 1000 }, () => fixture.graph.atTenant()));
    fixture.advance(4 * minute);
    await fixture.graph.atTenant();
    expect(fake.requests).toHaveLength(4);
    fixture.advance(2 * minute);
    await fixture.graph.atTenant();
    expect(fake.requests).toHaveLength(8);
  });

  it('keeps the request id of the reading, for all who share it', async () => {
    fake.on(servicePolicy, {
      status: 200,
      headers: { 'request-id': 'r-1' },
      body: { allowAppPasswords: true },
    });
    const shared = { appPasswordsAllowed: { requestId: 'r-1' }, hasTrustedIps: { requestId: 'r-1' } };
    expect(await fixture.graph.atTenant()).toMatchObject(shared);
    expect(await fixture.graph.atTenant()).toMatchObject(shared);
    expect(asked(servicePolicy)).toBe(1);
  });

  it('leaves a diagnosis at one request once it is warm', async () => {
    await fixture.graph.atTenant();
    const before = fake.requests.length;
    await Promise.all([fixture.graph.atUser({ id: 'u1' }), fixture.graph.atTenant()]);
    expect(fake.requests.length - before).toBe(1);
  });

  it('backs off with jitter from a 429 without Retry-After, once for all who wait', async () => {
    fake.on(
      policies,
      { status: 429, body: {} },
      { status: 429, body: {} },
      { status: 200, body: { value: [] } },
    );
    const looks = await Promise.all(Array.from({ length: 1000 }, () => fixture.graph.atTenant()));
    expect(new Set(looks.map(({ conditionalAccess }) => conditionalAccess.state))).toEqual(
      new Set(['known']),
    );
    expect(asked(policies)).toBe(3);
    expect(fixture.slept).toEqual([1500, 2500]);
  });

  it('asks again soon for what failed, and only for that', async () => {
    fake.on(policies, { status: 500 }, { status: 200, body: { value: [] } });
    expect((await fixture.graph.atTenant()).conditionalAccess).toMatchObject({ reason: 'not-answered' });
    await fixture.graph.atTenant();
    expect(asked(policies)).toBe(1);
    fixture.advance(minute);
    expect((await fixture.graph.atTenant()).conditionalAccess).toMatchObject({ state: 'known' });
    expect(asked(policies)).toBe(2);
    expect(fake.requests).toHaveLength(5);
  });

  it('uses a stale copy, with its old time, rather than nothing, but not for ever', async () => {
    await fixture.graph.atTenant();
    fake.always('drop');
    fixture.advance(6 * minute);
    expect((await fixture.graph.atTenant()).securityDefaults).toMatchObject({
      value: true,
      readAt: start.toISOString(),
    });
    fixture.advance(25 * 60 * minute);
    expect((await fixture.graph.atTenant()).securityDefaults).toMatchObject({ reason: 'not-answered' });
  });

  it.each<[string, Reply]>([
    ['not-exposed', { status: 404, body: {} }],
    ['not-exposed', { status: 400, body: {} }],
    ['not-exposed', { status: 200, body: {} }],
    ['not-exposed', { status: 200, body: { allowAppPasswords: 'maybe' } }],
    ['not-permitted', { status: 403, body: {} }],
    ['not-licensed', { status: 403, body: { error: { code: 'AadPremiumLicenseRequired', message: '' } } }],
    ['not-answered', { status: 200, body: 'off' }],
    ['not-answered', { status: 502, text: '<html>' }],
  ])('says %s of the tenant switch for %j', async (reason, reply) => {
    fake.on(servicePolicy, reply);
    const { appPasswordsAllowed, hasTrustedIps } = await fixture.graph.atTenant();
    expect([appPasswordsAllowed, hasTrustedIps]).toMatchObject([{ reason }, { reason }]);
  });

  it.each([
    [[], false],
    [null, false],
    [{}, false],
    [['192.0.2.0/24'], true],
    ['192.0.2.0/24', true],
    [{ ranges: [] }, true],
  ])('with trustedIps %j has trusted addresses: %s', async (trustedIps, value) => {
    fake.on(servicePolicy, { status: 200, body: { allowAppPasswords: true, trustedIps } });
    expect((await fixture.graph.atTenant()).hasTrustedIps).toMatchObject({ state: 'known', value });
  });

  it('never takes a missing licence, a strange policy or half of the pages for "no policies"', async () => {
    const licence = { error: { code: 'AccessDenied', message: 'Your tenant needs a Premium licence.' } };
    const nextLink = `${fake.url}/v1.0/identity/conditionalAccess/policies?$skiptoken=2`;
    fake.on(
      policies,
      { status: 403, body: licence },
      { status: 200, body: { value: [{ id: 'p1', state: 7 }] } },
      { status: 200, body: { value: [], '@odata.nextLink': nextLink } },
      { status: 500 },
    );
    expect((await fixture.graph.atTenant()).conditionalAccess).toMatchObject({ reason: 'not-licensed' });
    fixture.advance(6 * minute);
    expect((await fixture.graph.atTenant()).conditionalAccess).toMatchObject({ reason: 'not-answered' });
    fixture.advance(6 * minute);
    expect((await fixture.graph.atTenant()).conditionalAccess).toMatchObject({ reason: 'not-answered' });
  });
});
