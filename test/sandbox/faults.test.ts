import { getPersona } from '../../src/sandbox/personas';
import { ask, batch, get, sandboxes } from './ask';

const start = sandboxes();
const alex = getPersona('alex').id;
const megan = getPersona('megan').id;
const requirements = `/beta/users/${alex}/authentication/requirements`;

const enforce = { method: 'PATCH', body: { perUserMfaState: 'enforced' } };

describe('faults', () => {
  it('strike as often as asked, after as many as asked, and only what matches', async () => {
    const sandbox = await start();
    sandbox.faults.add({ kind: 'status', path: '/domains$', method: 'get', status: 503, times: 2, after: 1 });
    const statuses = [];
    for (let at = 0; at < 5; at += 1) statuses.push((await ask(sandbox, '/v1.0/domains')).status);
    expect(statuses).toEqual([200, 503, 503, 200, 200]);
    expect((await ask(sandbox, `/v1.0/users/${alex}`)).status).toBe(200);
  });

  it('bring their own headers and body', async () => {
    const sandbox = await start();
    const body = { error: { code: 'TooManyRequests', message: 'Later.' } };
    sandbox.faults.add({
      kind: 'status',
      path: '/domains',
      status: 429,
      headers: { 'Retry-After': '3' },
      body,
    });
    const answer = await ask(sandbox, '/v1.0/domains');
    expect([answer.status, answer.headers.get('retry-after'), answer.body]).toEqual([429, '3', body]);
  });

  it('strike single requests of a batch, and the batch itself', async () => {
    const sandbox = await start();
    sandbox.faults.add({
      kind: 'status',
      path: '^/beta/domains',
      status: 429,
      headers: { 'Retry-After': '1' },
    });
    const requests = [get('1', '/domains'), get('2', `/users/${alex}`)];
    const struck = await batch(sandbox, requests);
    expect(struck.inner('1')).toMatchObject({ status: 429, headers: { 'Retry-After': '1' } });
    expect(struck.inner('1').body).toMatchObject({ error: { code: 'TooManyRequests' } });
    expect(struck.inner('2').status).toBe(200);
    sandbox.faults.add({ kind: 'status', path: '/\\$batch', status: 502 });
    expect((await batch(sandbox, requests)).status).toBe(502);
  });

  it('drop the connection, before or after the deed', async () => {
    const sandbox = await start({ propagationMs: 0 });
    const token = sandbox.issueToken(megan);
    sandbox.faults.add({ kind: 'drop', path: '/requirements', method: 'PATCH' });
    await expect(ask(sandbox, requirements, { ...enforce, token })).rejects.toThrow();
    expect(sandbox.viewUser('alex').perUserMfaState).toBe('disabled');
    sandbox.faults.add({ kind: 'drop', path: '/requirements', method: 'PATCH', carriedOut: true });
    await expect(ask(sandbox, requirements, { ...enforce, token })).rejects.toThrow();
    expect(sandbox.viewUser('alex').perUserMfaState).toBe('enforced');
    expect(sandbox.requests.entries().map(({ status }) => status)).toEqual([null, null]);
  });

  it('cut the body off or spoil it', async () => {
    const sandbox = await start();
    sandbox.faults.add({ kind: 'truncate', path: '/domains' });
    await expect(ask(sandbox, '/v1.0/domains')).rejects.toThrow();
    sandbox.faults.add({ kind: 'malformed', path: '/domains' });
    const answer = await ask(sandbox, '/v1.0/domains');
    expect(answer.status).toBe(200);
    expect(() => answer.body).toThrow(SyntaxError);
  });

  it('leave a request without an answer, which keeps nobody from stopping', async () => {
    const sandbox = await start();
    sandbox.faults.add({ kind: 'silence', path: '/domains', times: null });
    const unanswered = ask(sandbox, '/v1.0/domains');
    const failure = expect(unanswered).rejects.toThrow();
    while (sandbox.requests.entries().length === 0) await new Promise(setImmediate);
    await sandbox.stop();
    await failure;
  });

  it('delay an answer', async () => {
    const sandbox = await start();
    sandbox.faults.add({ kind: 'delay', path: '/domains', delayMs: 500 });
    const order: string[] = [];
    const slow = ask(sandbox, '/v1.0/domains').then(() => order.push('delayed'));
    while (sandbox.faults.pending() > 0) await new Promise(setImmediate);
    await ask(sandbox, '/v1.0/domains').then(() => order.push('prompt'));
    await slow;
    expect(order).toEqual(['prompt', 'delayed']);
  });

  it('can be taken back', async () => {
    const sandbox = await start();
    sandbox.faults.add({ kind: 'status', path: '.', status: 500, times: null });
    expect((await ask(sandbox, '/v1.0/domains')).status).toBe(500);
    sandbox.faults.clear();
    expect((await ask(sandbox, '/v1.0/domains')).status).toBe(200);
  });
});
