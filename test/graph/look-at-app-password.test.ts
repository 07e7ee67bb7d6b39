import { getPersona } from '../../src/sandbox/personas';
import { startSandbox } from '../../src/sandbox/start-sandbox';
import type { Sandbox } from '../../src/sandbox/start-sandbox';
import { startFakeGraph } from '../support/fake-graph';
import type { FakeGraph } from '../support/fake-graph';
import { createFixture } from './graph-fixture';

const audits = 'GET /v1.0/auditLogs/directoryAudits';
const since = '2026-11-21T05:00:00.000Z';

describe('whether an app password was created', () => {
  let fake: FakeGraph;
  beforeEach(async () => {
    fake = await startFakeGraph();
  });
  afterEach(() => fake.stop());

  const entry = {
    activityDisplayName: 'Create application password for user',
    activityDateTime: '2026-11-21T05:30:00.1234567Z',
    result: 'success',
    targetResources: [{ id: 'u1', displayName: null, modifiedProperties: [] }],
  };
  const answered = (...value: readonly object[]) => ({ status: 200, body: { value } });
  const look = () => createFixture(fake.url).graph.atAppPasswordCreated('u1', since);

  it('asks for exactly that', async () => {
    fake.on(audits, answered(entry));
    expect(await look()).toMatchObject({ state: 'known', value: true, source: audits });
    expect(fake.calls.map(({ query }) => query.get('$filter'))).toEqual([
      `activityDisplayName eq 'Create application password for user' and targetResources/any(t:t/id eq 'u1') and activityDateTime ge ${since}`,
    ]);
  });

  it('looks on where a page is empty and another follows', async () => {
    const next = `${fake.url}/v1.0/auditLogs/directoryAudits?$skiptoken=2`;
    fake.on(audits, { status: 200, body: { value: [], '@odata.nextLink': next } }, answered(entry));
    expect(await look()).toMatchObject({ state: 'known', value: true });
  });

  it.each([
    ['nothing', []],
    ['a failure', [{ ...entry, result: 'failure' }]],
    ['an earlier one', [{ ...entry, activityDateTime: '2026-11-21T04:59:59Z' }]],
    ["somebody else's", [{ ...entry, targetResources: [{ id: 'u2' }] }]],
    ['something else', [{ ...entry, activityDisplayName: 'Delete application password for user' }]],
    ['one of nobody', [{ ...entry, targetResources: null }]],
  ])('is no where there is %s', async (_what, entries) => {
    fake.on(audits, answered(...entries));
    expect(await look()).toMatchObject({ state: 'known', value: false });
  });

  it.each([
    [
      'not-permitted',
      { status: 403, body: { error: { code: 'Authorization_RequestDenied', message: 'no' } } },
    ],
    [
      'not-licensed',
      { status: 403, body: { error: { code: 'x', message: "doesn't have premium license" } } },
    ],
    ['throttled', { status: 429, headers: { 'retry-after': '10' } }],
    ['not-answered', { status: 500 }],
    ['not-answered', { status: 200, body: { value: 'no list' } }],
  ] as const)('cannot be known: %s', async (reason, reply) => {
    fake.on(audits, reply);
    expect(await look()).toMatchObject({ state: 'unknown', reason });
  });
});

describe('the sandbox tenant', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ throttling: 'off', propagationMs: 0 });
  });
  afterAll(() => sandbox.stop());

  it('shows the app password that somebody makes on the Security info page, to those who ask from then on', async () => {
    const { graph } = createFixture(sandbox.graphUrl, {
      credential: { kind: 'fixed-token', token: sandbox.applicationToken },
      now: () => new Date(),
    });
    const { id } = getPersona('alex');
    const before = new Date().toISOString();
    expect(await graph.atAppPasswordCreated(id, before)).toMatchObject({ state: 'known', value: false });
    sandbox.changeUser('alex', { perUserMfaState: 'enforced' });
    expect(sandbox.createAppPassword('alex').created).toBe(true);
    expect(await graph.atAppPasswordCreated(id, before)).toMatchObject({ state: 'known', value: true });
    const later = new Date(Date.now() + 1000).toISOString();
    expect(await graph.atAppPasswordCreated(id, later)).toMatchObject({ state: 'known', value: false });
  });
});
