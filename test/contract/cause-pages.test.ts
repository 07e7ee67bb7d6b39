import { readFileSync } from 'node:fs';
import path from 'node:path';
import { causes } from '../../src/diagnosis/causes';
import { remedyBy } from '../../src/diagnosis/remedy-by';
import { smtpAuthLines } from '../../src/diagnosis/smtp-auth-lines';

const pageOf = (cause: string): string =>
  readFileSync(path.join(__dirname, '..', '..', 'docs', 'causes', `${cause}.md`), 'utf8');

/** Longest first: one name is the end of another. */
const everyRole = [...new Set(Object.values(remedyBy).flatMap(({ roles }) => roles))].toSorted(
  (a, b) => b.length - a.length,
);

function rolesIn(page: string): readonly string[] {
  let rest = page.split('## Who fixes it')[1]?.split('## Sources')[0] ?? '';
  return everyRole.filter((role) => {
    const found = rest.includes(role);
    rest = rest.replaceAll(role, '');
    return found;
  });
}

test.each(Object.entries(causes))(
  'the page about %s names the roles of its remedies',
  (cause, { remedies }) => {
    const needed = new Set(remedies.flatMap((remedy) => remedyBy[remedy].roles));
    expect(rolesIn(pageOf(cause)).toSorted()).toEqual([...needed].toSorted());
  },
);

test('the page about SMTP AUTH has the lines of the product', () => {
  const lines = pageOf('smtp-auth-disabled').split('\n');
  expect(lines).toEqual(expect.arrayContaining([...smtpAuthLines.look, smtpAuthLines.allow]));
});
