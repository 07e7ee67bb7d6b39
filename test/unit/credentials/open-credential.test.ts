import { createServer } from 'node:http';
import { openCredential } from '../../../src/credentials/open-credential';
import { listenOn } from '../../support/listen-on';

const registration = {
  tenantId: '22222222-1111-4111-8111-111111111111',
  clientId: '11111111-1111-4111-8111-111111111111',
};

interface Asked {
  readonly url: string;
  readonly header: string | undefined;
}

/** Container Apps' endpoint for managed identities, in its wire format. */
async function startIdentityEndpoint(): Promise<{ asked: Asked[]; stop: () => void }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', header: request.headers['x-identity-header']?.toString() });
    const expires_on = String(Math.floor(Date.now() / 1000) + 3600);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ access_token: 'given', expires_on, token_type: 'Bearer' }));
  });
  const before = { ...process.env };
  process.env['IDENTITY_ENDPOINT'] = `http://127.0.0.1:${await listenOn(server)}/msi/token`;
  process.env['IDENTITY_HEADER'] = 'secret-of-the-machine';
  return {
    asked,
    stop: () => {
      process.env = before;
      server.close();
      server.closeAllConnections();
    },
  };
}

test('a managed identity asks the machine, for that identity and no other', async () => {
  const endpoint = await startIdentityEndpoint();
  try {
    const getToken = openCredential({ kind: 'managed-identity', clientId: registration.clientId });
    expect((await getToken('https://graph.microsoft.us/.default')).value).toBe('given');
    const [first] = endpoint.asked;
    const query = new URL(first?.url ?? '', 'http://machine').searchParams;
    expect(query.get('resource')).toBe('https://graph.microsoft.us');
    expect(query.get('client_id')).toBe(registration.clientId);
    expect(first?.header).toBe('secret-of-the-machine');
  } finally {
    endpoint.stop();
  }
});
