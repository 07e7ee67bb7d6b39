import { ask, batch, get, handClock, sandboxes } from './ask';

const start = sandboxes();
const policies = '/identity/conditionalAccess/policies';
const locations = '/identity/conditionalAccess/namedLocations';

describe('the Conditional Access limit', () => {
  it('lets one request through per second, over all its endpoints, without saying when', async () => {
    const time = handClock();
    const sandbox = await start({ clock: time.clock });
    const statuses = async (...paths: string[]) => {
      const answers = [];
      for (const path of paths) answers.push(await ask(sandbox, `/v1.0${path}`));
      return answers;
    };
    const [first, second] = await statuses(policies, locations);
    expect(first?.status).toBe(200);
    expect([second?.status, second?.error.code]).toEqual([429, 'TooManyRequests']);
    expect(second?.headers.has('retry-after')).toBe(false);
    time.pass(999);
    expect((await statuses(locations))[0]?.status).toBe(429);
    time.pass(1);
    expect((await statuses(locations))[0]?.status).toBe(200);
  });

  it('strikes inside a batch too', async () => {
    const time = handClock();
    const sandbox = await start({ clock: time.clock });
    const answer = await batch(sandbox, [get('1', policies), get('2', locations)]);
    expect(answer.status).toBe(200);
    expect([answer.inner('1').status, answer.inner('2').status].sort()).toEqual([200, 429]);
  });
});

describe('the audit limit', () => {
  it('lets five requests through in ten seconds and says when to come back', async () => {
    const time = handClock();
    const sandbox = await start({ clock: time.clock });
    const read = () => ask(sandbox, '/v1.0/auditLogs/directoryAudits');
    for (let at = 0; at < 5; at += 1) expect((await read()).status).toBe(200);
    const refused = await read();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '10']);
    const inner = await batch(sandbox, [get('1', '/auditLogs/directoryAudits')]);
    expect(inner.inner('1')).toMatchObject({ status: 429, headers: { 'Retry-After': '10' } });
    time.pass(10_000);
    expect((await read()).status).toBe(200);
  });
});
