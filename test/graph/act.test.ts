import type { Fixture } from './graph-fixture';
import { createFixture, token } from './graph-fixture';
import { startFakeGraph } from '../support/fake-graph';
import type { FakeGraph, Reply } from '../support/fake-graph';

const patch = 'PATCH /beta/users/u1/authentication/requirements';
const revoke = 'POST /v1.0/users/u1/revokeSignInSessions';
const delegated = { kind: 'delegated', value: 'approvers-own-token' } as const;
const application = { kind: 'application' } as const;

describe('changing an account', () => {
  let fake: FakeGraph;
  let fixture: Fixture;

  beforeEach(async () => {
    fake = await startFakeGraph();
    fixture = createFixture(fake.url);
  });
  afterEach(async () => {
    expect(fixture.logged.join()).not.toMatch(new RegExp(`${token}|${delegated.value}`));
    await fake.stop();
  });

  it("sets the state with the approver's own token", async () => {
    fake.on(patch, { status: 204, headers: { 'request-id': 'req-1' } });
    expect(await fixture.graph.setPerUserMfaState('u1', 'enforced', delegated)).toEqual({
      ok: true,
      status: 204,
      requestId: 'req-1',
    });
    expect(fake.requests).toMatchObject([
      { headers: { authorization: 'Bearer approvers-own-token' }, body: { perUserMfaState: 'enforced' } },
    ]);
  });

  it("signs out with the product's token where that was chosen; any 2xx is a yes", async () => {
    fake.on(revoke, { status: 200, body: { value: true } });
    expect(await fixture.graph.signOut('u1', application)).toEqual({
      ok: true,
      status: 200,
      requestId: null,
    });
    expect(fake.requests[0]?.headers.authorization).toBe(`Bearer ${token}`);
  });

  it.each<[string, Reply]>([
    ['refused', { status: 403 }],
    ['refused', { status: 400 }],
    ['refused', { status: 404 }],
    ['token', { status: 401 }],
    ['busy', { status: 429 }],
    ['busy', { status: 503 }],
    ['no-answer', { status: 500 }],
    ['no-answer', { status: 504 }],
    ['no-answer', 'drop'],
  ])('says %s for %j, and sends it once', async (reason, reply) => {
    fake.on(patch, reply);
    expect(await fixture.graph.setPerUserMfaState('u1', 'enforced', delegated)).toMatchObject({
      ok: false,
      reason,
      status: typeof reply === 'string' ? null : reply.status,
    });
    expect(fake.requests).toHaveLength(1);
    expect(fixture.slept).toEqual([]);
  });

  it("passes on Graph's code, request id and time to wait", async () => {
    fake.on(patch, {
      status: 429,
      headers: { 'request-id': 'req-2', 'Retry-After': '7' },
      body: { error: { code: 'TooManyRequests', message: 'slow down' } },
    });
    expect(await fixture.graph.setPerUserMfaState('u1', 'enforced', delegated)).toEqual({
      ok: false,
      reason: 'busy',
      status: 429,
      requestId: 'req-2',
      code: 'TooManyRequests',
      retryAfterSeconds: 7,
    });
  });

  it('stops waiting for a silent Graph', async () => {
    fake.on(patch, 'hang');
    fixture = createFixture(fake.url, { writeTimeoutMs: 100 });
    expect(await fixture.graph.setPerUserMfaState('u1', 'enforced', delegated)).toMatchObject({
      reason: 'no-answer',
      status: null,
    });
  });

  it('sends nothing without a usable token', async () => {
    const broken = { kind: 'delegated', value: 'a\r\nb' } as const;
    expect(await fixture.graph.signOut('u1', broken)).toMatchObject({ reason: 'token', status: null });
    fixture = createFixture(fake.url, { credential: { kind: 'fixed-token', token: '' } });
    expect(await fixture.graph.signOut('u1', application)).toMatchObject({ reason: 'busy', status: null });
    expect(fake.requests).toHaveLength(0);
  });
});
