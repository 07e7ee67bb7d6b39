import * as http from 'node:http';
import * as https from 'node:https';

export interface JsonRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body: string;
  /** For the whole of the answer. */
  readonly timeoutMs: number;
}

export interface JsonAnswer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** Undefined where there is none, or it is no JSON. */
  readonly body: unknown;
}

/**
 * One request over a connection that is kept. Rejects where no whole answer came: with Node's own error and its code, or
 * without a code after the time-out. Nothing is repeated, and no redirect followed: a token goes to nobody else.
 */
export function requestJson({ url, method, headers, body, timeoutMs }: JsonRequest): Promise<JsonAnswer> {
  // The agents of Node itself: they take its settings, such as that of a proxy.
  const { request } = url.startsWith('http:') ? http : https;
  return new Promise((resolve, reject) => {
    const all = { accept: '*/*', 'content-type': 'application/json; charset=utf-8', ...headers };
    const sent = request(url, { method, headers: all }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('error', fail);
      response.on('end', () => {
        clearTimeout(timer);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: parseJson(text) });
      });
    });
    const fail = (error: Error) => {
      clearTimeout(timer);
      reject(error);
    };
    const timer = setTimeout(
      () => sent.destroy(new Error(`No answer within ${timeoutMs} ms.`)),
      timeoutMs,
    ).unref();
    sent.on('error', fail);
    sent.end(body);
  });
}

function parseJson(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch {
    return undefined;
  }
}
