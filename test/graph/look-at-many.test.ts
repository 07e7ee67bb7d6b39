import { getPersona } from '../../src/sandbox/personas';
import { startSandbox } from '../../src/sandbox/start-sandbox';
import { groupId } from '../../src/sandbox/tenant/groups';
import { startFakeGraph } from '../support/fake-graph';
import type { FakeGraph } from '../support/fake-graph';
import { createFixture } from './graph-fixture';

const audits = 'GET /v1.0/auditLogs/directoryAudits';
const since = '2026-11-21T04:00:00.000Z';

describe('changes of states, by the audit log', () => {
  let fake: FakeGraph;
  beforeEach(async () => {
    fake = await startFakeGraph();
  });
  afterEach(() => fake.stop());

  const look = (page: string | null = null) => createFixture(fake.url).graph.atMfaChanges({ since, page });
  const entry = (activityDisplayName: string, more: object = {}) => ({
    activityDisplayName,
    activityDateTime: '2026-11-21T04:30:00.1234567Z',
    result: 'success',
    targetResources: [{ id: 'U1', modifiedProperties: [] }],
    ...more,
  });
  const names = (displayName: string) => ({
    targetResources: [{ id: 'U1', modifiedProperties: [{ displayName }] }],
  });
  const answered = (value: readonly object[], more: object = {}) => ({
    status: 200,
    body: { value, ...more },
  });
  const changed = { userId: 'u1', at: '2026-11-21T04:30:00.123Z' };

  it('are asked for in one request', async () => {
    fake.on(audits, answered([]));
    expect(await look()).toEqual({ ok: true, changes: [], next: null });
    const [query, ...others] = fake.calls.map((call) => Object.fromEntries(call.query));
    expect(others).toEqual([]);
    expect(query).toEqual({
      $top: '999',
      $filter: `activityDateTime ge ${since} and (activityDisplayName eq 'Update per-user multifactor authentication state' or activityDisplayName eq 'Enable Strong Authentication' or activityDisplayName eq 'Disable Strong Authentication' or activityDisplayName eq 'Update user')`,
    });
  });

  it.each([
    ['the documented entry', entry('Update per-user multifactor authentication state'), [changed]],
    ['the entry of older days', entry('Enable strong authentication'), [changed]],
    ['an update of that property', entry('Update user', names('StrongAuthenticationRequirement')), [changed]],
    ['an update of another property', entry('Update user', names('DisplayName')), []],
    ['an update of no property', entry('Update user'), []],
    ['another activity', entry('Delete user'), []],
    ['a failure', entry('Enable Strong Authentication', { result: 'failure' }), []],
    ['an entry about nobody', entry('Enable Strong Authentication', { targetResources: null }), []],
  ])('%s', async (_what, one, changes) => {
    fake.on(audits, answered([one]));
    expect(await look()).toEqual({ ok: true, changes, next: null });
  });

  it('name the next page, which is asked for at no other host', async () => {
    const next = '/auditLogs/directoryAudits?$skiptoken=2';
    fake.on(audits, answered([], { '@odata.nextLink': `https://elsewhere.example/v1.0${next}` }));
    expect(await look()).toEqual({ ok: true, changes: [], next });
    await look(next);
    expect(fake.calls.at(-1)?.query.get('$skiptoken')).toBe('2');
  });

  it('may not be read', async () => {
    fake.on(audits, { status: 403, body: { error: { code: 'Authorization_RequestDenied', message: '' } } });
    expect(await look()).toEqual({ ok: false, reason: 'not-permitted' });
  });
});

describe('many accounts', () => {
  const ids = ['alex', 'adele', 'lynne', 'megan'].map((key) => getPersona(key).id);

  it('take one batch for their states, and one for their memberships', async () => {
    const sandbox = await startSandbox();
    const { graph } = createFixture(sandbox.graphUrl, {
      credential: { kind: 'fixed-token', token: sandbox.applicationToken },
    });
    const states = await graph.atMfaStates([...ids, 'nobody']);
    const valueOf = (id: string) => {
      const fact = states?.get(id);
      return fact?.state === 'known' ? fact.value : fact?.reason;
    };
    expect([...ids, 'nobody'].map(valueOf)).toEqual([
      'disabled',
      'enabled',
      'enforced',
      'disabled',
      'not-answered',
    ]);
    const members = await graph.atMemberships(ids, groupId.approvers);
    expect(ids.map((id) => members?.get(id))).toMatchObject([
      { value: false },
      { value: false },
      { value: false },
      { value: true },
    ]);
    const sent = sandbox.requests.entries().filter(({ inner }) => !inner);
    expect(sent.map(({ path }) => path)).toEqual(['/beta/$batch', '/beta/$batch']);
    await sandbox.stop();
    expect(await graph.atMfaStates(ids)).toBeUndefined();
    expect(await graph.atMemberships(ids, groupId.approvers)).toBeUndefined();
  });
});
