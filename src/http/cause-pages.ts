import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import type { Request, RequestHandler } from 'restify';
import type { Log } from '../workflows/ports/log';
import { refusal, refuse } from './refuse';

/** `src/http` and `dist/http` are equally deep. */
const folder = join(__dirname, '..', '..', 'docs', 'causes');

const markdown = new MarkdownIt({ html: false });

/** `GET /causes` and `GET /causes/<id>`: the pages that cards link to, readable without signing in. */
export function causePages({ log }: { readonly log: Log }): RequestHandler {
  // Only pages that are there are kept: what people ask for has no end.
  const pages = new Map<string, string>();
  return (req, res, next) => {
    const { id = '' } = idOf(req);
    const page = pages.get(id) ?? readPage(id);
    if (page === undefined) refuse(res, refusal('NotFound', 'There is no page of this name.'), log);
    else {
      pages.set(id, page);
      res.sendRaw(200, page, headers);
    }
    next();
  };
}

const headers = {
  'content-type': 'text/html; charset=utf-8',
  // Text of our own and nothing else.
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};

function idOf({ url = '' }: Request): { readonly id?: string } {
  return /^\/causes(?:\/(?<id>[a-z][a-z-]{0,60}))?\/?(?:\?|$)/.exec(url)?.groups ?? { id: '-' };
}

/** Undefined for a name that no page has. An empty one is the table of all. */
function readPage(id: string): string | undefined {
  try {
    const source = readFileSync(join(folder, id === '' ? 'README.md' : `${id}.md`), 'utf8');
    return toHtml(markdown.render(source));
  } catch {
    return undefined;
  }
}

/** Links between the pages name files; over HTTP they have no ending. */
function toHtml(body: string): string {
  const linked = body
    .replaceAll('href="README.md"', 'href="/causes"')
    .replace(/href="([a-z-]+)\.md"/g, 'href="/causes/$1"');
  const style =
    'body{font:16px/1.5 sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}td,th{text-align:left;padding:.3rem}';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>App password causes</title><style>${style}</style></head><body>${linked}</body></html>`;
}
