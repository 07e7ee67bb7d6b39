import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TLSSocket } from 'node:tls';
import { sql } from 'kysely';
import { z } from 'zod';
import { openServer } from '../../../src/store/database/open-server';
import { databaseEncryption } from '../../../src/settings/database-encryption';
import { recordingLog } from '../../store/recording-log';
import { listenOn } from '../../support/listen-on';

const folder = mkdtempSync(path.join(tmpdir(), 'tls-'));
const [keyFile, certificateFile] = [path.join(folder, 'key.pem'), path.join(folder, 'certificate.pem')];

const Coded = z.object({ code: z.string() });

/** The request to go on encrypted, before anything else is said. */
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);
/** "Your password, in clear", and "it is wrong". */
const askPassword = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 3]);
const fields = Buffer.from('SFATAL\0C28P01\0Mrefused\0\0');
const refuse = Buffer.concat([Buffer.from([0x45, 0, 0, 0, fields.length + 4]), fields]);

/** How each password arrived: what a listener on the way could have read stands under `clear`. */
const heard = { clear: 0, encrypted: 0 };

const sockets = new Set<Socket>();
let server: Server;
let port = 0;

beforeAll(async () => {
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', keyFile];
  const subject = ['-subj', '/CN=database', '-addext', 'subjectAltName=IP:127.0.0.1'];
  execFileSync('openssl', [...request, '-out', certificateFile, ...subject], { stdio: 'ignore' });
  const [key, cert] = [readFileSync(keyFile), readFileSync(certificateFile)];
  server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', (data) => {
      if (!data.equals(sslRequest)) {
        converse(socket, 'clear');
        return;
      }
      socket.write('S');
      const secured = new TLSSocket(socket, { isServer: true, key, cert });
      secured.on('error', () => undefined);
      secured.once('data', () => converse(secured, 'encrypted'));
    });
  });
  port = await listenOn(server);
});
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => Object.assign(heard, { clear: 0, encrypted: 0 }));

function converse(socket: NodeJS.ReadWriteStream, how: keyof typeof heard): void {
  socket.write(askPassword);
  socket.once('data', () => {
    heard[how] += 1;
    socket.end(refuse);
  });
}

async function codeOf(query: string, host = '127.0.0.1'): Promise<unknown> {
  const database = openServer(`postgres://u:p@${host}:${port}/cases${query}`, recordingLog());
  const outcome = await sql`select 1`.execute(database.db).then(
    () => 'answered',
    (error: unknown) => Coded.parse(error).code,
  );
  await database.close();
  return outcome;
}

test('without sslmode the password goes in clear, which is why the doctor warns', async () => {
  expect(await codeOf('')).toBe('28P01');
  expect(heard).toEqual({ clear: 1, encrypted: 0 });
  expect(databaseEncryption('postgres://u:p@db.example/cases')).toBe('none');
});

test('with verify-full and the authority it goes to that server, encrypted', async () => {
  expect(await codeOf(`?sslmode=verify-full&sslrootcert=${certificateFile}`)).toBe('28P01');
  expect(heard).toEqual({ clear: 0, encrypted: 1 });
});

test('a certificate of an authority that nobody named gets no password', async () => {
  expect(await codeOf('?sslmode=verify-full')).toBe('DEPTH_ZERO_SELF_SIGNED_CERT');
  expect(heard).toEqual({ clear: 0, encrypted: 0 });
});

test('a certificate for another name gets no password', async () => {
  const query = `?sslmode=verify-full&sslrootcert=${certificateFile}`;
  expect(await codeOf(query, 'localhost')).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
  expect(heard).toEqual({ clear: 0, encrypted: 0 });
});

test('no-verify takes any certificate', async () => {
  expect(await codeOf('?sslmode=no-verify')).toBe('28P01');
  expect(heard).toEqual({ clear: 0, encrypted: 1 });
});
