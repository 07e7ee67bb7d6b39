import { createServer } from 'node:net';
import type { Server } from 'node:net';

/** Ports that nobody has, all different: they are held until the last one is known. */
export async function findFreePorts(count: number): Promise<readonly number[]> {
  const held = await Promise.all(Array.from({ length: count }, () => listenAnywhere()));
  await Promise.all(held.map(({ server }) => new Promise<void>((resolve) => server.close(() => resolve()))));
  return held.map(({ port }) => port);
}

/** On every interface, as the Playground does. */
export function listenAnywhere(): Promise<{ readonly server: Server; readonly port: number }> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      if (address !== null && typeof address === 'object') resolve({ server, port: address.port });
      else reject(new Error('no port'));
    });
  });
}
