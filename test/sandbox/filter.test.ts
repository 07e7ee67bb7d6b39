import { matchesFilter, parseFilter } from '../../src/sandbox/graph/filter';

const item = {
  name: "O'Neill",
  count: 3,
  active: true,
  nothing: null,
  at: '2026-11-21T08:00:00.000Z',
  by: { user: { id: 'A1' } },
  targets: [{ id: 'one' }, { id: 'two' }],
};

it.each([
  ["name eq 'o''neill'", true],
  ["name ne 'Smith'", true],
  ["startswith(name,'O''N')", true],
  ['at ge 2026-11-21T08:00:00Z', true],
  ['at lt 2026-11-21T08:00:00Z', false],
  ['at le 2026-11-21T09:00:00.5Z and at gt 2026-11-20T00:00:00Z', true],
  ["by/user/id eq 'a1'", true],
  ["by/app/id eq 'a1'", false],
  ['active eq true', true],
  ['active eq false', false],
  ['nothing eq null', true],
  ['count eq 3', true],
  ["targets/any(t: t/id eq 'two')", true],
  ["targets/any(t:t/id eq 'three' or t/id eq 'one')", true],
  ["name/any(t:t/id eq 'two')", false],
  ["name eq 'Smith' or count eq 3 and active eq false", false],
  ["(name eq 'Smith' or count eq 3) and active eq true", true],
])('%s: %p', (text, expected) => {
  const filter = parseFilter(text);
  expect(filter && matchesFilter(item, filter)).toBe(expected);
});

it.each([
  '',
  'name',
  'name eq',
  'name is nice',
  "name eq 'open",
  "(name eq 'a'",
  "name eq 'a' and",
  'startswith(name)',
  "targets/any(t t/id eq 'a')",
])('is no filter: %p', (text) => {
  expect(parseFilter(text)).toBeUndefined();
});
