import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { causeGroups } from '../../../src/diagnosis/cause-id';

const folder = path.join(__dirname, '../../../docs/causes');
const pages = readdirSync(folder).filter((file) => file !== 'README.md');
const ids = Object.values(causeGroups).flat();
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

describe('the help pages', () => {
  test('each cause has a page, and each page a cause', () => {
    expect(pages.map((file) => path.basename(file, '.md')).sort()).toEqual([...ids].sort());
  });

  test.each(ids)('%s says what it means, how we know, who fixes it, and who says so', (id) => {
    const page = read(`${id}.md`);
    expect(page).toContain(`\`${id}\``);
    expect(page.match(/^## .*/gm)).toEqual([
      '## What it means',
      '## How we know',
      '## Who fixes it, and how',
      '## Sources',
    ]);
  });

  test('the table links every page once', () => {
    const links = [...read('README.md').matchAll(/\]\(([a-z-]+)\.md\)/g)].map(([, id]) => id);
    expect(links.sort()).toEqual([...ids].sort());
  });
});
