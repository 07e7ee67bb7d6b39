import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { listenOn } from '../../test/support/listen-on';

/**
 * Teams' connector as a process of its own, as quick as it can be made: it takes every message, gives it an id, and
 * counts. `GET /report` answers what it took.
 */
const taken = { posts: 0, updates: 0 };

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { method, url = '' } = request;
  if (method === 'GET') {
    response.end(JSON.stringify(taken));
    return;
  }
  // Answered once it has arrived whole, as a service does that reads what it takes.
  request.resume().once('end', () => {
    if (!url.startsWith('/v3/conversations')) {
      response.writeHead(404);
      response.end();
      return;
    }
    if (method === 'PUT') taken.updates += 1;
    else taken.posts += 1;
    const id = String(1_700_000_000_000 + taken.posts + taken.updates);
    response.writeHead(method === 'PUT' ? 200 : 201, { 'content-type': 'application/json' });
    // A new post in a channel is a new conversation.
    response.end(
      JSON.stringify(url === '/v3/conversations' ? { id: `19:c;messageid=${id}`, activityId: id } : { id }),
    );
  });
}

void listenOn(createServer({ keepAliveTimeout: 60_000 }, answer)).then((port) => {
  process.stdout.write(`${JSON.stringify({ msg: 'listening', port, pid: process.pid })}\n`);
});
process.on('SIGTERM', () => process.exit(0));
