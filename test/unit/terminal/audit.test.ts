import { parseArguments } from '../../../src/terminal/audit/parse-arguments';
import { readSettings } from '../../../src/terminal/audit/read-settings';
import { csvHeading, toCsv } from '../../../src/terminal/audit/render-csv';
import { toJsonLine } from '../../../src/terminal/audit/render-json-line';
import { renderVerdict } from '../../../src/terminal/audit/render-verdict';
import { canonicalJson } from '../../../src/workflows/audit/canonical-json';

const hash = 'a'.repeat(64);

function link(entry: object) {
  return { seq: 7, entry: canonicalJson(entry), previousHash: '0'.repeat(64), hash };
}

/** One line of CSV as a spreadsheet reads it. */
function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(?:,|\r\n)/g)].map(([, quoted, plain = '']) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );
}

function rowOf(entry: object): Readonly<Record<string, string>> {
  const names = cellsOf(csvHeading);
  return Object.fromEntries(cellsOf(toCsv(link(entry))).map((cell, n) => [names[n] ?? '', cell]));
}

describe('an export as CSV', () => {
  it('has a column for who, when, from where, before, after, and request id', () => {
    const row = rowOf({
      kind: 'write',
      at: '2026-11-21T05:00:00.000Z',
      actor: { id: 'admin-1', channelUserId: '29:alex' },
      where: { channelId: 'msteams', conversationId: '19:a', messageId: null },
      what: 'per-user-mfa-state',
      before: 'disabled',
      after: 'enforced',
      status: 204,
      requestId: 'request-1',
    });
    expect(row).toMatchObject({
      seq: '7',
      at: '2026-11-21T05:00:00.000Z',
      actorId: 'admin-1',
      conversationId: '19:a',
      messageId: '',
      before: 'disabled',
      after: 'enforced',
      status: '204',
      requestId: 'request-1',
      hash,
    });
  });

  it('has whose answer about the tenant switch it was, and whose a change follows', () => {
    const answered = { kind: 'switch-answer', answer: 'off', actor: { id: 'admin-1', channelUserId: null } };
    expect(rowOf(answered)).toMatchObject({ kind: 'switch-answer', after: 'off', actorId: 'admin-1' });
    const moved = {
      kind: 'change',
      actor: null,
      switchAnswer: { by: 'admin-1', at: '2026-11-21T05:00:00.000Z' },
    };
    expect(rowOf(moved)).toMatchObject({ actorId: '', onBehalfOf: 'admin-1' });
  });

  it('has the request id of a read, and nothing where an older entry has none', () => {
    const read = { kind: 'read', fact: 'active-roles', observed: ['role-1'], source: 'GET' };
    expect(rowOf({ ...read, requestId: 'request-2' })).toMatchObject({
      what: 'active-roles',
      after: '["role-1"]',
      requestId: 'request-2',
    });
    expect(rowOf(read)).toMatchObject({ what: 'active-roles', requestId: '' });
  });

  it('has a command by its name', () => {
    expect(rowOf({ kind: 'command', command: 'sign-out', outcome: 'taken' })).toMatchObject({
      kind: 'command',
      what: 'sign-out',
      outcome: 'taken',
    });
  });

  it('takes before and after of a case from its states', () => {
    const stands = { before: { state: 'open', version: 1 }, after: { state: 'declined', version: 2 } };
    const row = rowOf({ kind: 'decision', ...stands, decision: { outcome: 'declined', by: 'admin-1' } });
    expect(row).toMatchObject({ what: 'declined', before: 'open', after: 'declined', onBehalfOf: 'admin-1' });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('makes no formula of %j', (text) => {
    const row = rowOf({ where: { conversationId: text }, actor: { id: `${text}","` } });
    expect(row).toMatchObject({ conversationId: `'${text}`, actorId: `'${text}","` });
  });

  it('keeps a line a line', () => {
    expect(toCsv(link({ verb: 'a\nb,"c"' }))).toContain('"a\nb,""c"""');
  });
});

describe('an export as JSON lines', () => {
  it('holds the bytes that were hashed', () => {
    const entry = link({ kind: 'click', at: 'ö' });
    const line = toJsonLine(entry);
    expect(line.endsWith('}\n')).toBe(true);
    expect(line).toContain(entry.entry);
    expect(JSON.parse(line)).toEqual({
      seq: 7,
      previousHash: entry.previousHash,
      hash,
      entry: { kind: 'click', at: 'ö' },
    });
  });
});

describe('the arguments', () => {
  it.each([
    [['verify'], { kind: 'verify', anchor: undefined }],
    [['verify', '--anchor', `7:${hash}`], { kind: 'verify', anchor: { seq: 7, hash } }],
    [
      ['export', '--since', '2026-11-21', '--format', 'csv'],
      { kind: 'export', since: '2026-11-21T00:00:00.000Z', until: undefined, format: 'csv' },
    ],
    [
      ['export', '--since', '2026-11-21T05:00:00+01:00', '--until', '2026-11-22', '--format', 'jsonl'],
      {
        kind: 'export',
        since: '2026-11-21T04:00:00.000Z',
        until: '2026-11-22T00:00:00.000Z',
        format: 'jsonl',
      },
    ],
    [['--help'], { kind: 'help' }],
  ])('%j', (argv, expected) => {
    expect(parseArguments(argv)).toEqual(expected);
  });

  it.each([
    [[], /verify or export/],
    [['erase'], /verify or export/],
    [['verify', 'export'], /one command/],
    [['verify', '--format', 'csv'], /not an option of verify/],
    [['verify', '--anchor', '7'], /--anchor/],
    [['export', '--format', 'csv'], /--since is missing/],
    [['export', '--since', 'yesterday', '--format', 'csv'], /--since must be/],
    [['export', '--since', '2026-11-21T05:00:00', '--format', 'csv'], /--since must be/],
    [['export', '--since', '2026-11-21'], /--format/],
    [['export', '--since', '2026-11-21', '--format', 'xml'], /--format/],
    [['export', '--since', '2026-11-21', '--format', 'csv', '--until', 'x'], /--until/],
  ])('%j is wrong', (argv, problem) => {
    const read = parseArguments(argv);
    expect(read.kind === 'wrong' && read.problems.join('\n')).toMatch(problem);
  });
});

test('settings are those of the product, and named, never shown, where they are wrong', () => {
  expect(readSettings({})).toEqual({ ok: true, databaseUrl: null, dataDir: './data' });
  expect(readSettings({ DATABASE_URL: 'mysql://root:hunter2@db' })).toEqual({
    ok: false,
    problems: ['DATABASE_URL must be a postgres:// URL'],
  });
});

test('the verdict', () => {
  const head = { seq: 3, hash };
  expect(renderVerdict({ ok: true, entries: 3, head, purgedUpTo: 0 })).toBe(
    `3 entries, chain intact\nhead 3:${hash}`,
  );
  expect(renderVerdict({ ok: true, entries: 1, head, purgedUpTo: 2 })).toBe(
    `1 entries, chain intact\nentries up to 2 were purged, as an entry says\nhead 3:${hash}`,
  );
  const kinds = [
    'changed',
    'missing',
    'not-linked',
    'cut-off',
    'head',
    'anchor',
    'not-purged',
    'anchor-purged',
  ] as const;
  const said = kinds.map((kind) => renderVerdict({ ok: false, seq: 3, what: { kind } }));
  expect(new Set(said).size).toBe(kinds.length);
  expect(said.every((line) => line.startsWith('entry 3: '))).toBe(true);
  expect(renderVerdict({ ok: false, seq: 3, what: { kind: 'moved', from: 5 } })).toMatch(/entry 5/);
});
