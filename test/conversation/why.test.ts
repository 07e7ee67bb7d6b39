import { causes } from '../../src/diagnosis/causes';
import { checkAs } from '../support/case-flow';
import { botForFile } from '../support/start-bot';
import { person } from '../support/talk';

const bot = botForFile();

test('the answer links to the page about its cause', async () => {
  const { turn } = await checkAs(person(bot(), 'alex'));
  expect(JSON.stringify(turn.body)).toContain('https://bot.example/causes/per-user-mfa-disabled');
});

test.each(Object.keys(causes))('the page about %s can be read without signing in', async (id) => {
  const page = await fetch(`${bot().url}/causes/${id}`);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(await page.text()).toContain('<h1>');
});

test('the table of all links to pages that are there', async () => {
  const table = await (await fetch(`${bot().url}/causes`)).text();
  const links = [...table.matchAll(/href="(\/causes\/[^"]+)"/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThanOrEqual(Object.keys(causes).length);
  for (const link of links) expect((await fetch(`${bot().url}${link}`)).status).toBe(200);
});

test.each(['nothing-like-it', '..%2f..%2fpackage', 'README.md', '%00', 'x'.repeat(200)])(
  'there is no page %.30s',
  async (name) => {
    expect((await fetch(`${bot().url}/causes/${name}`)).status).toBe(404);
  },
);

test.each([
  ['privacy', 'What is stored'],
  ['terms', 'No warranty'],
])('the page /%s that the app names can be read without signing in', async (name, says) => {
  const page = await fetch(`${bot().url}/${name}`);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  const html = await page.text();
  expect(html).toContain(says);
  // The other files are not served: a link to one would lead nowhere.
  expect(html).not.toMatch(/href="(?!https:)/);
});
