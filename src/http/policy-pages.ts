import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestHandler } from 'restify';
import { markdownPage, pageHeaders } from './markdown-page';

/** `src/http` and `dist/http` are equally deep. */
const folder = join(__dirname, '..', '..', 'docs');

/**
 * `GET /privacy` and `GET /terms`: the app's manifest names them, and Teams' review wants them on the bot's own host,
 * readable without signing in.
 */
export function policyPage(name: 'privacy' | 'terms'): RequestHandler {
  const title = name === 'privacy' ? 'Privacy' : 'Terms of use';
  const page = markdownPage(title, readFileSync(join(folder, `${name}.md`), 'utf8'), withoutLinks);
  return (_req, res, next) => {
    res.sendRaw(200, page, pageHeaders);
    next();
  };
}

/** The other files are for those who run the bot, and are not served. */
function withoutLinks(html: string): string {
  return html.replace(/<a href="(?!https:)[^"]*">(.*?)<\/a>/g, '$1');
}
