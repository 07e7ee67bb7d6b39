import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: false });

const style =
  'body{font:16px/1.5 sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}td,th{text-align:left;padding:.3rem;vertical-align:top}';

export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  // Text of our own and nothing else.
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};

/** A page of `docs/` for a browser. `linked` turns links between files into those between pages. */
export function markdownPage(title: string, source: string, linked: (html: string) => string): string {
  const body = linked(markdown.render(source));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head><body>${body}</body></html>`;
}
