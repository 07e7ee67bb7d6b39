import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/**
 * A server that answers so. A caller that hangs up before everything was read is nobody's mistake: it gave up, or was
 * killed, as tests have it. Whatever else fails fails the test.
 */
export function answerWith(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): RequestListener {
  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (request.errored === null) throw error;
    });
  };
}
