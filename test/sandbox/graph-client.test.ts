import {
  BatchResponseContent,
  Client,
  HTTPMessageHandler,
  type Middleware,
} from '@microsoft/microsoft-graph-client';
import { z } from 'zod';
import { getPersona } from '../../src/sandbox/personas';
import type { Sandbox } from '../../src/sandbox/start-sandbox';
import { get, sandboxes } from './ask';

const KeyValue = z.custom<string | Record<string, unknown>>();

const start = sandboxes();
const alex = getPersona('alex').id;

/**
 * Microsoft's own client, as the product uses it: nothing in it knows that this is no real Graph. Its own
 * authentication handler would send the token over https only, so one is set that minds no scheme.
 */
function client(sandbox: Sandbox, token: string): Client {
  const http = new HTTPMessageHandler();
  const middleware: Middleware = {
    execute: (context) => {
      const headers = new Headers(context.options?.headers);
      headers.set('Authorization', `Bearer ${token}`);
      context.options = { ...context.options, headers };
      return http.execute(context);
    },
  };
  return Client.initWithMiddleware({ baseUrl: `${sandbox.graphUrl}/`, defaultVersion: 'beta', middleware });
}

it('serves a batch to the real client', async () => {
  const sandbox = await start();
  const answer: unknown = await client(sandbox, sandbox.applicationToken)
    .api('/$batch')
    .post({ requests: [get('user', `/users/${alex}?$select=id`), get('nobody', '/users/nobody')] });
  const responses = z.object({ responses: z.array(z.record(z.string(), KeyValue)) }).parse(answer);
  const content = new BatchResponseContent({ responses: responses.responses });
  expect(await content.getResponseById('user').json()).toMatchObject({ id: alex });
  expect(content.getResponseById('nobody').status).toBe(404);
});

it('serves a PATCH to the real client', async () => {
  const sandbox = await start({ propagationMs: 0 });
  const graph = client(sandbox, sandbox.issueToken(getPersona('megan').id));
  const requirements = graph.api(`/users/${alex}/authentication/requirements`);
  await requirements.patch({ perUserMfaState: 'enforced' });
  expect(await requirements.get()).toMatchObject({ perUserMfaState: 'enforced' });
});

it('lets the real client report a refusal', async () => {
  const sandbox = await start();
  const graph = client(sandbox, sandbox.issueToken(getPersona('patti').id));
  const refused = graph.api(`/users/${alex}/revokeSignInSessions`).post({});
  await expect(refused).rejects.toMatchObject({ statusCode: 403, code: 'Authorization_RequestDenied' });
});
