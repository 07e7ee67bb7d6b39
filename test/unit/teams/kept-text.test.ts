import { keptText } from '../../../src/teams/understanding/kept-text';

const removed = '[removed: looked like a password]';

test.each([
  ['qwertyuiopasdfgh', removed],
  ['  qwertyuiopasdfgh\n', removed],
  ['abcd efgh ijkl mnop', removed],
  ['abcd\u00a0efgh\u00a0ijkl\u00a0mnop', removed],
  ['abcd  efgh  ijkl  mnop', removed],
  ['abcd-efgh-ijkl-mnop', removed],
  ['abcd\nefgh\nijkl\nmnop', removed],
  ['QWERTYUIOPASDFGH', removed],
  ['It is qwertyuiopasdfgh, for the scanner', `It is ${removed}, for the scanner`],
  ['Abcd efgh ijkl mnop', removed],
  ['Qwertyuiopasdfgh.', `${removed}.`],
  ['app password=qwertyuiopasdfgh', `app password=${removed}`],
  ['two: qwertyuiopasdfgh abcd efgh ijkl mnop', `two: ${removed} ${removed}`],
  ['(abcd efgh ijkl mnop)', `(${removed})`],
  ['für Müller: abcd efgh ijkl mnop', `für Müller: ${removed}`],
  ['abcd efgh ijkl mnop\nThanks', `${removed}\nThanks`],
])('an app password in %j is not kept', (typed, kept) => {
  expect(keptText(typed)).toBe(kept);
});

test.each([
  'with this code abcd efgh ijkl mnop from them',
  'abcd efgh ijkl mnop will work',
  'Take this code from here abcd efgh ijkl mnop',
])('words around it do not hide it: %j', (typed) => {
  expect(keptText(typed)).toContain(removed);
  expect(keptText(typed)).not.toMatch(/abcd|efgh|ijkl|mnop/);
});

test.each([
  '',
  'It is for the scanner in the hall.',
  'You said that this with that does not work',
  'They must have this back next week',
  'This will only work when they sign in once more',
  'This is a misunderstanding, or a misconfiguration',
  'Use Outlook on the web [instead](http://evil.example)',
  'abcd efgh ijkl',
  'ABCD EFGH IJKL MNOP',
  'abcdefghijklmno',
  'abcdefghijklmnopq',
  'abcdefghijklmnop1',
  '0123456789012345',
  '5f1c2f0e-93f5-4ac5-8d58-0d6b3a8f3c11',
  'größenveränderlich',
])('%j is kept as it is', (typed) => {
  expect(keptText(typed)).toBe(typed);
});
