import type { Request } from 'restify';
import { limits } from './limits';
import { refusal } from './refuse';
import type { HttpError } from './refuse';

/**
 * Reads the body of a request into `req.body`: one JSON value in UTF-8, not compressed. restify's own parser inflates
 * what is compressed without a limit, and the process ends with whatever cannot be inflated.
 * Rejects with an HttpError for anything else.
 */
export async function readJsonBody(req: Request): Promise<void> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = req.headers;
  const refused = whyNotRead(type, encoding);
  if (refused) {
    req.resume();
    throw refused;
  }
  req.body = parse(await collect(req));
}

function whyNotRead(type: string, encoding: string): HttpError | undefined {
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type)) {
    return refusal('UnsupportedMediaType', 'The body must be sent as application/json.');
  }
  if (encoding.toLowerCase() !== 'identity') {
    return refusal('UnsupportedMediaType', 'The body must not be compressed.');
  }
  return undefined;
}

function collect(req: Request): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let body = Buffer.alloc(0);
    let bytes = 0;
    const tooLarge = () => refusal('PayloadTooLarge', `The body must not exceed ${limits.bodyBytes} bytes.`);
    req.on('data', (chunk: Buffer) => {
      if (bytes + chunk.length <= limits.bodyBytes) body = append(body, bytes, chunk);
      else body = Buffer.alloc(0);
      bytes += chunk.length;
      if (bytes <= limits.unreadBytes) return;
      reject(tooLarge());
      req.destroy();
    });
    // Not before its end: most clients listen for an answer only once they have said everything.
    req.once('end', () =>
      bytes <= limits.bodyBytes ? resolve(body.subarray(0, bytes)) : reject(tooLarge()),
    );
    req.once('error', () => reject(refusal('BadRequest', 'The body was cut off.')));
  });
}

/** Into one block that grows: a body in pieces of one byte, each kept by itself, would hold two hundred times its size. */
function append(body: Buffer<ArrayBuffer>, bytes: number, chunk: Buffer): Buffer<ArrayBuffer> {
  const needed = bytes + chunk.length;
  const block = needed <= body.length ? body : Buffer.alloc(Math.max(2 * body.length, needed));
  if (block !== body) body.copy(block, 0, 0, bytes);
  chunk.copy(block, bytes);
  return block;
}

function parse(body: Buffer): unknown {
  const text = decode(body);
  const value = parseJson(text);
  if (isDeeper(value, limits.bodyDepth)) {
    throw refusal('BadRequest', `The body must not be nested deeper than ${limits.bodyDepth} levels.`);
  }
  return value;
}

function decode(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw refusal('BadRequest', 'The body is not UTF-8.');
  }
}

/** NUL, or a half of a character: PostgreSQL refuses both in any text. Looking for their spelling is quick. */
const unkeepable = /\\u(?:0000|d[89a-f])/i;

/** As browsers do with what is no character. */
function replaceUnkeepable(_key: string, part: unknown): unknown {
  return typeof part === 'string'
    ? part.replaceAll('\0', '\ufffd').replaceAll(/\p{Surrogate}/gu, '\ufffd')
    : part;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, unkeepable.test(text) ? replaceUnkeepable : undefined);
  } catch {
    // What it says would quote what was sent.
    throw refusal('BadRequest', 'The body is not JSON.');
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}
