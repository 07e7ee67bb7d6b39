import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { sql } from 'kysely';
import { openServer } from '../../../src/store/database/open-server';
import { listenOn } from '../../support/listen-on';

const clientId = '11111111-1111-4111-8111-111111111111';
const scope = 'https://ossrdbms-aad.database.windows.net/.default';
const quiet = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** A server that speaks PostgreSQL's protocol up to the password: asks for it in clear, keeps it, and refuses. */
async function startDatabase() {
  const passwords: string[] = [];
  const users: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      if (data[0] === 0x70) {
        passwords.push(data.subarray(5, data.length - 1).toString());
        const fields = Buffer.from('SFATAL\0C28P01\0Mrefused\0\0');
        socket.end(Buffer.concat([Buffer.from([0x45]), length(fields.length + 4), fields]));
      } else {
        users.push(data.subarray(8).toString());
        socket.write(Buffer.concat([Buffer.from([0x52]), length(8), length(3)]));
      }
    });
  });
  const port = await listenOn(server);
  return { port, passwords, users, stop: () => server.close() };
}

function length(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

test('each new connection gets a fresh token of the managed identity as its password', async () => {
  let given = 0;
  const asked: string[] = [];
  const identity = createHttpServer((request, response) => {
    asked.push(request.url ?? '');
    given += 1;
    // Already over for the library: it asks anew instead of remembering.
    const expires_on = String(Math.floor(Date.now() / 1000) + 1);
    response.end(JSON.stringify({ access_token: `token-${given}`, expires_on, token_type: 'Bearer' }));
  });
  const before = { ...process.env };
  process.env['IDENTITY_ENDPOINT'] = `http://127.0.0.1:${await listenOn(identity)}/msi/token`;
  process.env['IDENTITY_HEADER'] = 'x';
  const server = await startDatabase();
  const url = `postgres://app%2Did@127.0.0.1:${server.port}/cases`;
  const database = openServer(url, quiet, {
    credential: { kind: 'managed-identity', clientId },
    scope,
  });
  try {
    for (let attempt = 1; attempt <= 2; attempt++) {
      await expect(sql`select 1`.execute(database.db)).rejects.toMatchObject({ code: '28P01' });
    }
    expect(server.passwords).toEqual(['token-1', 'token-2']);
    expect(server.users[0]).toContain('app-id');
    expect(server.users[0]).toContain('cases');
    const query = new URL(asked[0] ?? '', 'http://machine').searchParams;
    expect(query.get('resource')).toBe('https://ossrdbms-aad.database.windows.net');
    expect(query.get('client_id')).toBe(clientId);
  } finally {
    await database.close();
    server.stop();
    process.env = before;
    identity.close();
    identity.closeAllConnections();
  }
});
