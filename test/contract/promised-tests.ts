import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '..', '..');

interface Promised {
  /** The first cell. */
  readonly about: string;
  readonly file: string;
  readonly title: string;
}

/**
 * Of a page with tables whose last cell is a test, as `` `file`: title ``: each row names one that exists. `section` is where
 * the rows stand, from one heading to the next of those; a row that is lost must not go unseen.
 */
export function testsPromisedBy(
  page: string,
  { from, to, atLeast }: { readonly from: string; readonly to: string; readonly atLeast: number },
): void {
  const text = readFileSync(path.join(root, 'docs', page), 'utf8');
  const rows = rowsOf(text.slice(text.indexOf(from), text.indexOf(to)));

  test('the page has its table', () => {
    expect(rows.length).toBeGreaterThanOrEqual(atLeast);
  });

  test.each(rows)('"$about" names a test that exists', ({ file, title }) => {
    const source = path.join(root, 'test', file);
    expect(existsSync(source)).toBe(true);
    expect(title).not.toBe('');
    expect(readFileSync(source, 'utf8')).toContain(title);
  });
}

function rowsOf(section: string): readonly Promised[] {
  const lines = section.split('\n').filter((line) => line.startsWith('| '));
  // The head of a table is the line above its rule.
  const heads = new Set(
    section.split('\n').flatMap((line, at, all) => (/^\|[-|]+$/.test(line) ? [all[at - 1]] : [])),
  );
  return lines
    .filter((line) => !heads.has(line))
    .map((line) => {
      const cells = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      const [, file = '', title = ''] = /^`([^`]+)`: (.+)$/.exec(cells.at(-1) ?? '') ?? [];
      return { about: cells[0] ?? '', file, title };
    });
}
