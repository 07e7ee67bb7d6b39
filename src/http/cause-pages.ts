import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request, RequestHandler } from 'restify';
import type { Log } from '../workflows/ports/log';
import { markdownPage, pageHeaders } from './markdown-page';
import { refusal, refuse } from './refuse';

/** `src/http` and `dist/http` are equally deep. */
const folder = join(__dirname, '..', '..', 'docs', 'causes');

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
      res.sendRaw(200, page, pageHeaders);
    }
    next();
  };
}

function idOf({ url = '' }: Request): { readonly id?: string } {
  return /^\/causes(?:\/(?<id>[a-z][a-z-]{0,60}))?\/?(?:\?|$)/.exec(url)?.groups ?? { id: '-' };
}

/** Undefined for a name that no page has. An empty one is the table of all. */
function readPage(id: string): string | undefined {
  try {
    const source = readFileSync(join(folder, id === '' ? 'README.md' : `${id}.md`), 'utf8');
    return markdownPage('App password causes', source, linkPages);
  } catch {
    return undefined;
  }
}

/** Links between the pages name files; over HTTP they have no ending. */
function linkPages(html: string): string {
  return html
    .replaceAll('href="README.md"', 'href="/causes"')
    .replace(/href="([a-z-]+)\.md"/g, 'href="/causes/$1"');
}
