import { diagnose } from '../../../src/diagnosis/diagnose';
import { remedies } from '../../../src/diagnosis/remedy';
import { remedyBy } from '../../../src/diagnosis/remedy-by';
import { smtpAuthLines } from '../../../src/diagnosis/smtp-auth-lines';
import { renderDiagnosis } from '../../../src/terminal/render-diagnosis';
import { renderRemedy } from '../../../src/terminal/render-remedy';
import { costTexts, doerTexts } from '../../../src/terminal/texts';
import { factsWith } from '../../support/facts';

const ofScanner = renderDiagnosis(
  diagnose(factsWith({}), { symptom: 'option-missing', app: 'scanner-or-printer' }),
);

test.each(remedies)('%s says by whom, with which role, and at what cost', (remedy) => {
  const said = renderRemedy(remedy).join('\n');
  const { by, roles } = remedyBy[remedy];
  for (const part of [doerTexts[by], ...roles, costTexts[remedy] ?? '']) expect(said).toContain(part);
  expect(said.includes('cost:')).toBe(costTexts[remedy] !== null);
});

test('the first thing to fix says so at once', () => {
  expect(ofScanner).toMatch(
    /Fix first: .+\n {2}-> .+\n {5}by: an admin, as Authentication Policy Administrator or Global Administrator\n {5}cost: /,
  );
});

test('what sends mail by SMTP AUTH gets the dates, the alternatives and the lines, though something else leads', () => {
  const parts = [
    'December 2026',
    'second half of 2027',
    'Direct Send',
    ...smtpAuthLines.look,
    smtpAuthLines.allow,
  ];
  for (const part of parts) expect(ofScanner).toContain(part);
});
