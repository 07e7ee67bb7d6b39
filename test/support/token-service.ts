import { createServer } from 'node:http';
import { listenOn } from './listen-on';

/** Stands for the token service: answers everything with that status, or gives out a token that may do that. */
export async function withTokenService(
  { status = 200, scp = '' }: { readonly status?: number; readonly scp?: string },
  work: (url: string) => Promise<void>,
): Promise<void> {
  const claims = Buffer.from(JSON.stringify({ scp })).toString('base64url');
  const server = createServer((request, response) => {
    const body = /getsigninresource/i.test(request.url ?? '')
      ? { signInLink: 'https://token.example/sign-in' }
      : { channelId: 'msteams', connectionName: 'sandbox', token: `e30.${claims}.e30` };
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(status === 200 ? body : { error: { code: 'NotFound', message: 'Not found' } }),
    );
  });
  const port = await listenOn(server);
  try {
    await work(`http://127.0.0.1:${port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
