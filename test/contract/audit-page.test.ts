import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AuditEntry } from '../../src/workflows/ports/audit';

const page = readFileSync(path.join(__dirname, '../../docs/audit.md'), 'utf8');

const kinds = Object.keys({
  click: true,
  command: true,
  read: true,
  look: true,
  decision: true,
  change: true,
  'switch-answer': true,
  purge: true,
  write: true,
} satisfies Record<AuditEntry['kind'], true>);

test('the page has a row for each kind of entry, and none for others', () => {
  const rows = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, kind]) => kind);
  expect(rows.toSorted()).toEqual(kinds.toSorted());
});
