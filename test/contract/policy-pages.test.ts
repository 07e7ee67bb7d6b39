import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readConfig } from '../../src/config';

const read = (name: string) => readFileSync(path.join(__dirname, '..', '..', 'docs', name), 'utf8');

/** Settings that a deployment must have; the rest is what the product takes for granted. */
const id = '11111111-1111-4111-8111-111111111111';
const config = readConfig({
  BOT_ID: id,
  BOT_TYPE: 'UserAssignedMSI',
  BOT_TENANT_ID: id,
  ALLOWED_TENANTS: id,
  APPROVERS_GROUP_ID: id,
  OAUTH_CONNECTION_NAME: 'graph',
});

test.each(['privacy.md', 'terms.md'])('%s is for those who chat: no settings, no tables, no SQL', (name) => {
  const page = read(name);
  const code = [...page.matchAll(/`([^`]+)`/g)].map(([, text]) => text);
  expect(code.filter((text) => text !== 'privacy')).toEqual([]);
  expect(page).not.toMatch(/\b[A-Z]+_[A-Z_]+\b|\b(select|delete from|update) \w+|environment variable/i);
});

test('the privacy page names what a review asks for, and the periods that hold unless others are set', () => {
  const page = read('privacy.md');
  for (const heading of ['stored about you', 'can do', 'sees it', 'protected', 'Questions'])
    expect(page).toMatch(new RegExp(`^## .*${heading}$`, 'm'));
  const days = Object.values(config.keepDays).map((one) => (one === null ? 'for ever' : `${one}`));
  expect(days).toHaveLength(4);
  for (const period of days) expect(page.replaceAll(',', '')).toContain(`${period} days`);
});
