import { execFile, execFileSync } from 'node:child_process';
import { verify, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { Server } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { listenOn } from '../../support/listen-on';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'entra-'));
const pem = join(folder, 'bot.pem');
const root = join(__dirname, '..', '..', '..');

/** Entra's token endpoint, which speaks nothing but https: the same certificate serves the bot and the server. */
let entra: Server;
let loginUrl = '';
const asked: { readonly path: string; readonly form: URLSearchParams }[] = [];

beforeAll(async () => {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const subject = ['-subj', '/CN=bot', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key];
  execFileSync('openssl', [...made, '-out', certificate, ...subject], { stdio: 'ignore' });
  writeFileSync(pem, readFileSync(key, 'utf8') + readFileSync(certificate, 'utf8'));
  entra = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      const path = new URL(request.url ?? '', 'https://entra').pathname;
      if (path.endsWith('/token')) asked.push({ path, form: new URLSearchParams(body) });
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(path.endsWith('/token') ? token : metadata(path)));
    });
  });
  loginUrl = `https://127.0.0.1:${await listenOn(entra)}`;
});

afterAll(() => {
  entra.close();
  entra.closeAllConnections();
  rmSync(folder, { recursive: true });
});

const token = { token_type: 'Bearer', expires_in: 3599, access_token: 'given-by-entra' };

function metadata(path: string) {
  const tenant = `${loginUrl}/${path.split('/')[1] ?? ''}`;
  return {
    issuer: `${tenant}/v2.0`,
    authorization_endpoint: `${tenant}/oauth2/v2.0/authorize`,
    token_endpoint: `${tenant}/oauth2/v2.0/token`,
    end_session_endpoint: `${tenant}/oauth2/v2.0/logout`,
    jwks_uri: `${tenant}/discovery/v2.0/keys`,
  };
}

async function signIn(kind: 'certificate' | 'secret', own: string) {
  const script = join(root, 'test', 'support', 'print-token.ts');
  const { PATH } = process.env;
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script, kind, loginUrl, own], {
    cwd: root,
    env: { PATH, NODE_EXTRA_CA_CERTS: join(folder, 'certificate.pem') },
  });
  const request = asked.at(-1);
  if (request === undefined) throw new Error('Entra was not asked for a token.');
  return { token: stdout, ...request };
}

const Claims = z.object({ aud: z.string(), iss: z.string(), sub: z.string() });

test('a certificate signs what Entra is asked with, and its key never leaves', async () => {
  const { token: given, path, form } = await signIn('certificate', pem);
  expect(given).toBe('given-by-entra');
  expect(path).toBe('/22222222-1111-4111-8111-111111111111/oauth2/v2.0/token');
  expect(form.get('scope')).toContain('https://graph.microsoft.us/.default');
  expect(form.has('client_secret')).toBe(false);
  const [header = '', claims = '', signature = ''] = (form.get('client_assertion') ?? '').split('.');
  const { publicKey } = new X509Certificate(readFileSync(pem));
  const { alg } = z
    .object({ alg: z.string() })
    .parse(JSON.parse(Buffer.from(header, 'base64url').toString()));
  const key = alg.startsWith('PS') ? { key: publicKey, padding: 6, saltLength: 32 } : publicKey;
  const signed = Buffer.from(`${header}.${claims}`);
  expect(verify('sha256', signed, key, Buffer.from(signature, 'base64url'))).toBe(true);
  expect(Claims.parse(JSON.parse(Buffer.from(claims, 'base64url').toString()))).toMatchObject({
    iss: '11111111-1111-4111-8111-111111111111',
    sub: '11111111-1111-4111-8111-111111111111',
  });
});

test('a secret goes to the sign-in of the cloud that was set, and nowhere else', async () => {
  const { token: given, form } = await signIn('secret', 'not-a-secret');
  expect(given).toBe('given-by-entra');
  expect(form.get('client_secret')).toBe('not-a-secret');
  expect(form.get('grant_type')).toBe('client_credentials');
});
