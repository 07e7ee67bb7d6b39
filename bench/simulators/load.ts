import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import { listenOn } from '../../test/support/listen-on';
import { ClickOrder, LoadOrder } from './load-order';
import { runClicks } from './run-clicks';
import { runLoad } from './run-load';

/**
 * The people who write to a bot, as a process of its own. `POST /load` and `POST /clicks` take an order and answer what
 * became of it.
 */
async function carryOut(path: string | undefined, order: unknown): Promise<object> {
  return path === '/clicks' ? runClicks(ClickOrder.parse(order)) : runLoad(LoadOrder.parse(order));
}

const server = createServer((request, response) => {
  void json(request)
    .then((order) => carryOut(request.url, order))
    .then((result) => response.end(JSON.stringify(result)))
    .catch((error: unknown) => {
      const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
      response.writeHead(500);
      response.end(why);
    });
});
// An order lasts for as long as it asks to.
server.requestTimeout = 0;
server.timeout = 0;

void listenOn(server).then((port) => {
  process.stdout.write(`${JSON.stringify({ msg: 'listening', port, pid: process.pid })}\n`);
});
process.on('SIGTERM', () => process.exit(0));
