import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '..', '..');
const page = readFileSync(path.join(root, 'docs', 'security.md'), 'utf8');

interface Row {
  readonly attack: string;
  readonly file: string;
  readonly title: string;
}

const rows: readonly Row[] = page
  .slice(page.indexOf('## Attacks'), page.indexOf('## What it cannot stop'))
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| attack'))
  .map((line) => {
    const [attack = '', , test = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    const [, file = '', title = ''] = /^`([^`]+)`: (.+)$/.exec(test) ?? [];
    return { attack, file, title };
  });

/** The attacks that the page promises to answer; a row that is lost must not go unseen. */
test('the page has its table', () => {
  expect(rows.length).toBeGreaterThan(30);
});

test.each(rows)('"$attack" names a test that exists', ({ file, title }) => {
  const source = path.join(root, 'test', file);
  expect(existsSync(source)).toBe(true);
  expect(title).not.toBe('');
  expect(readFileSync(source, 'utf8')).toContain(title);
});
