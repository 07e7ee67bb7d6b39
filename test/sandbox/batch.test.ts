import { getPersona } from '../../src/sandbox/personas';
import type { Sandbox } from '../../src/sandbox/start-sandbox';
import { ask, batch, get, sandboxes } from './ask';

const start = sandboxes();
const alex = getPersona('alex').id;
const json = { 'Content-Type': 'application/json' };

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await start({ throttling: 'off' });
});

describe('a batch', () => {
  it('answers each request by itself, with headers and body, with and without a leading slash', async () => {
    const answer = await batch(sandbox, [
      get('user', `/users/${alex}?$select=id`),
      get('state', `users/${alex}/authentication/requirements`),
      get('nobody', '/users/nobody'),
      get(
        'roles',
        `/roleManagement/directory/transitiveRoleAssignments?$count=true&$filter=principalId eq '${alex}'`,
        {
          headers: { ConsistencyLevel: 'eventual' },
        },
      ),
    ]);
    expect(answer.status).toBe(200);
    expect(answer.inner('user')).toMatchObject({ status: 200, body: { id: alex } });
    expect(answer.inner('user').headers).toHaveProperty('request-id');
    expect(answer.inner('user').headers['Content-Type']).toContain('application/json');
    expect(answer.inner('state').body).toMatchObject({ perUserMfaState: 'disabled' });
    expect(answer.inner('nobody')).toMatchObject({
      status: 404,
      body: { error: { code: 'Request_ResourceNotFound' } },
    });
    expect(answer.inner('roles')).toMatchObject({ status: 200, body: { value: [] } });
  });

  it('has one version for all of them', async () => {
    const path = `/users/${alex}/authentication/requirements`;
    const answer = await batch(sandbox, [get('1', path), get('2', `/beta${path}`)], { version: 'v1.0' });
    expect(answer.inner('1').status).toBe(400);
    expect(answer.inner('2').status).toBe(400);
  });

  it('obeys the same rights as single requests', async () => {
    const requests = [
      {
        id: '1',
        method: 'PATCH',
        url: `/users/${alex}/authentication/requirements`,
        headers: json,
        body: {},
      },
    ];
    expect((await batch(sandbox, requests)).inner('1').status).toBe(403);
    const token = sandbox.issueToken(getPersona('megan').id);
    expect((await batch(sandbox, requests, { token })).inner('1').status).toBe(400);
  });

  it('has no body where there is none', async () => {
    const token = sandbox.issueToken(getPersona('megan').id);
    const body = { perUserMfaState: 'disabled' };
    const url = `/users/${alex}/authentication/requirements`;
    const answer = await batch(sandbox, [{ id: '1', method: 'PATCH', url, headers: json, body }], { token });
    expect(answer.inner('1')).not.toHaveProperty('body');
    expect(answer.inner('1').status).toBe(204);
  });

  it('mixes the order, in the same way for the same seed', async () => {
    const requests = Array.from({ length: 20 }, (_, at) => get(String(at), '/domains'));
    const order = async (seed: number) => {
      const answer = await batch(await start({ seed }), requests);
      return answer.responses.map(({ id }) => id);
    };
    const first = await order(7);
    expect(first).not.toEqual(requests.map(({ id }) => id));
    expect([...first].sort()).toEqual(requests.map(({ id }) => id).sort());
    expect(await order(7)).toEqual(first);
  });

  it('fails what depends on a failure', async () => {
    const answer = await batch(sandbox, [
      get('1', '/users/nobody'),
      get('2', '/domains', { dependsOn: ['1'] }),
      get('3', '/domains', { dependsOn: ['2'] }),
    ]);
    expect(['1', '2', '3'].map((id) => answer.inner(id).status)).toEqual([404, 424, 424]);
  });

  it('carries out what depends on a success', async () => {
    const answer = await batch(sandbox, [get('1', '/domains'), get('2', '/domains', { dependsOn: ['1'] })]);
    expect(answer.inner('2').status).toBe(200);
  });
});

describe('a batch that is refused as a whole', () => {
  const many = Array.from({ length: 21 }, (_, at) => get(String(at), '/domains'));
  const write = { id: '1', method: 'POST', url: `/users/${alex}/revokeSignInSessions` };

  it.each<[string, readonly unknown[]]>([
    ['with 21 requests', many],
    ['with none', []],
    ['with an id twice', [get('a', '/domains'), get('A', '/domains')]],
    ['without an id', [{ method: 'GET', url: '/domains' }]],
    ['with a write that has no body', [{ ...write, headers: json }]],
    ['with a write that names no type', [{ ...write, body: {} }]],
    ['with an absolute address', [get('1', 'https://graph.microsoft.com/v1.0/domains')]],
    ['that depends on a later one', [get('1', '/domains', { dependsOn: ['2'] }), get('2', '/domains')]],
    [
      'neither sequential nor parallel',
      [
        get('1', '/domains'),
        get('2', '/domains', { dependsOn: ['1'] }),
        get('3', '/domains'),
        get('4', '/domains', { dependsOn: ['3'] }),
      ],
    ],
  ])('%s', async (_, requests) => {
    sandbox.requests.clear();
    expect((await batch(sandbox, requests)).status).toBe(400);
    expect(sandbox.requests.entries().filter(({ inner }) => inner)).toEqual([]);
  });

  it('names the maximum', async () => {
    expect((await batch(sandbox, many)).error.code).toBe('MaximumValueExceeded');
  });

  it('is also refused when it is no JSON', async () => {
    expect((await ask(sandbox, '/beta/$batch', { method: 'POST', body: '{"requests":[' })).status).toBe(400);
  });
});
