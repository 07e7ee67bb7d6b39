import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startSandbox } from '../../src/sandbox/start-sandbox';
import type { Sandbox } from '../../src/sandbox/start-sandbox';
import { startConnector } from '../support/connector';
import type { Connector } from '../support/connector';
import { listenOn } from '../support/listen-on';
import { endProcesses, runProcess } from '../support/run-process';
import type { Running } from '../support/run-process';
import { postActivity } from '../support/talk';

/** A registered bot: nothing below speaks to Microsoft, so that made-up ids do. */
function settingsFor(sandbox: Sandbox, dataDir: string) {
  return {
    PORT: '0',
    DATA_DIR: dataDir,
    GRAPH_BASE_URL: sandbox.graphUrl,
    GRAPH_ACCESS_TOKEN: sandbox.applicationToken,
    BOT_ID: '3c5d1f5e-0b7a-4e0c-9a55-6f1b2c3d4e5f',
    BOT_TYPE: 'SingleTenant',
    BOT_TENANT_ID: sandbox.tenantId,
    SECRET_BOT_PASSWORD: 'smoke-test-secret',
    ALLOWED_TENANTS: sandbox.tenantId,
    APPROVERS_GROUP_ID: sandbox.approversGroupId,
    APPROVALS_CHANNEL_ID: '19:approvals@thread.tacv2',
    OAUTH_CONNECTION_NAME: 'graph',
  };
}

describe('the product as a process', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'smoke-'));
  let world: { sandbox: Sandbox; connector: Connector; product: Running; url: string } | undefined;
  beforeAll(async () => {
    const [sandbox, connector] = await Promise.all([startSandbox(), startConnector()]);
    const product = runProcess('src/main.ts', settingsFor(sandbox, dataDir));
    const { port } = await product.logged('listening');
    world = { sandbox, connector, product, url: `http://127.0.0.1:${String(port)}` };
  });
  afterAll(async () => {
    await endProcesses();
    await Promise.all([world?.sandbox.stop(), world?.connector.stop()]);
    rmSync(dataDir, { recursive: true, force: true });
  });
  const running = () => {
    if (!world) throw new Error('The product is started before all tests.');
    return world;
  };

  it.each(['/healthz', '/readyz'])('answers 200 to %s', async (probe) => {
    expect((await fetch(`${running().url}${probe}`)).status).toBe(200);
  });

  it('answers 404 and 405 to what it does not know', async () => {
    expect((await fetch(`${running().url}/`)).status).toBe(404);
    expect((await fetch(`${running().url}/api/messages`)).status).toBe(405);
  });

  const unsigned = [
    '{"alg":"none","typ":"JWT"}',
    '{"iss":"https://api.botframework.com","aud":"nobody"}',
    'x',
  ]
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');

  it('with a token that nobody signed no activity is taken', async () => {
    const { url, connector } = running();
    const activity = { type: 'message', text: 'check', serviceUrl: connector.serviceUrl };
    const authorization = `Bearer ${unsigned}`;
    const { status } = await postActivity(url, JSON.stringify(activity), { authorization });
    // 503 where Microsoft's keys cannot be fetched: Teams tries again then.
    expect([401, 403, 503]).toContain(status);
    expect(connector.sent()).toEqual([]);
  });

  it.each([
    ['no token', undefined],
    ['an empty one', 'Bearer '],
    ['another kind', 'Basic dXNlcjpwYXNzd29yZA=='],
    ['a made-up one', 'Bearer garbage'],
    ['one of three parts', 'Bearer a.b.c'],
  ])('with %s no activity is taken, and nothing happens', async (_what, authorization) => {
    const { url, sandbox, connector } = running();
    const { serviceUrl } = connector;
    const activity = {
      type: 'message',
      text: 'check',
      channelId: 'msteams',
      serviceUrl,
      from: {
        id: '29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01',
        aadObjectId: 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01',
      },
      conversation: { id: 'a:1', conversationType: 'personal', tenantId: sandbox.tenantId },
    };
    const { status } = await postActivity(url, JSON.stringify(activity), {
      ...(authorization !== undefined && { authorization }),
    });
    expect([401, 403]).toContain(status);
    expect(connector.sent()).toEqual([]);
    expect(sandbox.requests.entries()).toEqual([]);
  });

  it('never logged its secrets', () => {
    const { product, sandbox } = running();
    expect(product.output()).not.toContain('smoke-test-secret');
    expect(product.output()).not.toContain(sandbox.applicationToken);
  });

  it('a second one on the same data says why and ends with 1', async () => {
    const second = runProcess('src/main.ts', settingsFor(running().sandbox, dataDir));
    expect(await second.ended).toEqual({ code: 1, signal: null });
    expect(second.output()).toContain(dataDir);
    expect((await fetch(`${running().url}/readyz`)).status).toBe(200);
  });

  it('ends with 0 when asked to, and gives back its data', async () => {
    const { product, sandbox } = running();
    product.signal('SIGTERM');
    expect(await product.ended).toEqual({ code: 0, signal: null });
    const next = runProcess('src/main.ts', settingsFor(sandbox, dataDir));
    await next.logged('listening');
    next.signal('SIGINT');
    expect(await next.ended).toEqual({ code: 0, signal: null });
  });

  it('on a port that is taken says so and ends with 1', async () => {
    const other = createServer();
    const port = await listenOn(other);
    const product = runProcess('src/main.ts', {
      ...settingsFor(running().sandbox, dataDir),
      PORT: String(port),
    });
    const ended = await product.ended;
    other.close();
    expect(ended).toEqual({ code: 1, signal: null });
    expect(product.output()).toContain(String(port));
  });
});
