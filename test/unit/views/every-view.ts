import { apps, symptoms } from '../../../src/diagnosis/answers';
import { chapterKinds } from '../../../src/cases/case';
import type { Case } from '../../../src/cases/case';
import type { Diagnosis } from '../../../src/diagnosis/finding';
import { textFor } from '../../../src/teams/text/text-for';
import { answerView } from '../../../src/teams/views/answer-view';
import { approverCaseView } from '../../../src/teams/views/approver-case-view';
import { approverDetailsView } from '../../../src/teams/views/approver-details-view';
import { checkingView } from '../../../src/teams/views/checking-view';
import { enforcedOutsideView } from '../../../src/teams/views/enforced-outside-view';
import { helpView } from '../../../src/teams/views/help-view';
import { noAnswerView } from '../../../src/teams/views/no-answer-view';
import { heldSample, heldSamples } from '../../support/sample-holding';
import { openCasesView } from '../../../src/teams/views/open-cases-view';
import { noticeView } from '../../../src/teams/views/notice-view';
import { privacyView } from '../../../src/teams/views/privacy-view';
import { questionView } from '../../../src/teams/views/question-view';
import { requesterCaseView } from '../../../src/teams/views/requester-case-view';
import type { View } from '../../../src/teams/views/view';
import { welcomeView } from '../../../src/teams/views/welcome-view';
import { everyNotice } from './every-notice';
import { clocksWith } from '../../support/clocks';
import { everyPrivilege } from '../../support/every-privilege';
import { cameBack, everyCase, sampleCase, stepsEnding } from '../../support/sample-case';
import {
  confirmed,
  diagnosisLedBy,
  everyCause,
  readAt,
  sampleDiagnosis,
  unknown,
  worstDiagnosis,
} from '../../support/sample-diagnosis';

export const text = textFor('en');
const now = new Date('2026-11-21T05:00:03.000Z');
const timezone = 'Europe/Berlin';
const clocks = clocksWith();

const questions = (['none', 'not-understood', 'invalid-choice', 'too-long'] as const).flatMap((hint) => [
  questionView(text, { prefill: {}, hint, about: 'lee@contoso.example' }),
  ...symptoms.map((symptom) => questionView(text, { prefill: { symptom }, hint })),
  ...apps.map((app) => questionView(text, { prefill: { app }, hint })),
]);

/** Per-user MFA leads, and what will not last is said all the same. */
const scanner: Diagnosis = {
  ...sampleDiagnosis,
  findings: [
    ...sampleDiagnosis.findings,
    confirmed('smtp-auth-ending', [
      { fact: 'app', observed: 'scanner-or-printer', source: 'answer', readAt },
    ]),
    unknown('smtp-auth-disabled'),
    unknown('no-mfa-method'),
  ],
};

const answers = [
  ...[null, ...everyCause.flatMap((cause) => [confirmed(cause), unknown(cause)])].map(diagnosisLedBy),
  sampleDiagnosis,
  { ...sampleDiagnosis, mfaDemandedBy: [] },
  scanner,
].flatMap((diagnosis) => [
  answerView(text, { diagnosis, ask: leastAsk(diagnosis), now, publicUrl: 'https://bot.example' }),
  answerView(text, { diagnosis, ask: 'enforce', now, timezone }),
  answerView(text, { diagnosis, ask: 'switch', now, timezone: null, about: 'lee@contoso.example' }),
]);

/** Whatever the organization's rules are, an admin can be asked to look at the tenant switch. */
function leastAsk({ lead }: Diagnosis) {
  return lead === 'tenant-switch-off' || lead === 'tenant-switch-unknown' ? 'switch' : null;
}

function viewsOf(about: Case): readonly View[] {
  return [
    requesterCaseView(text, about, { timezone, clocks }),
    approverCaseView(text, about, { timezone, clocks, writes: 'delegated' }),
    approverDetailsView(text, about, { timezone: null, clocks, writes: 'application' }),
    approverCaseView(text, about, {
      timezone,
      clocks,
      writes: 'delegated',
      activate: ['globalAdministrator'],
    }),
  ];
}

const leftForUser = everyCause.map((cause) => ({
  ...sampleCase,
  ask: 'switch' as const,
  state: 'awaiting-user' as const,
  diagnosis: diagnosisLedBy(confirmed(cause)),
}));

const privilegedCases = everyPrivilege.flatMap((privilege) => [
  { ...sampleCase, privilege },
  { ...sampleCase, ask: 'switch' as const, privilege },
  { ...sampleCase, privilege, state: 'propagating' as const, steps: stepsEnding('refused') },
]);

/** Every card over a table of inputs. */
export const everyView: readonly View[] = [
  welcomeView(text, { botName: 'App Password Check' }),
  helpView(text),
  helpView(text, 'channel'),
  ...questions,
  ...symptoms.flatMap((symptom) => apps.map((app) => checkingView(text, { answers: { symptom, app } }))),
  ...answers,
  ...(['no-such-user', 'refused', 'unreachable'] as const).map((reason) =>
    noAnswerView(text, { reason, reference: 'a1b2' }),
  ),
  ...[
    ...everyCase,
    ...leftForUser,
    ...privilegedCases,
    ...Object.values(cameBack),
    { ...sampleCase, diagnosis: diagnosisLedBy(null) },
  ].flatMap(viewsOf),
  openCasesView(text, { cases: [sampleCase], all: 1 }, timezone),
  openCasesView(
    text,
    { cases: [{ ...sampleCase, target: { id: 'service', displayName: 'Backup' } }], all: 2 },
    null,
  ),
  openCasesView(text, { cases: everyCase.slice(0, 10), all: 40 }, null),
  enforcedOutsideView(text, { seenAt: readAt, timezone: null }),
  ...heldSamples.map((shown) => privacyView(text, shown)),
  ...everyNotice.flatMap((notice) => [noticeView(text, notice), noticeView(text, notice, 'channel')]),
];

/** What people could type to make a card look like something else. */
export const hostile =
  'Ann [x](http://evil) <at>Bob</at>\n\n# **b** <b>i</b> ${name} {{name}} $t(answer.fine) $& \u202Egnp';

const longest = `${hostile}${'👩‍👩‍👧‍👦שלום*'.repeat(200)}`;
const worstPerson = { id: 'user-1', displayName: longest, channelUserId: '29:x' };

/** Every state with the longest and worst that may be typed. */
export const worstCases: readonly Case[] = everyCase.map((about) => ({
  ...about,
  requester: worstPerson,
  target: worstPerson,
  note: longest.slice(0, 300),
  diagnosis: worstDiagnosis,
  privilege: { kind: 'unknown', why: 'not-licensed' } as const,
  history: chapterKinds.map((kind) => ({ kind, at: about.openedAt, by: worstPerson })),
  steps: stepsEnding('not-confirmed').map((step) => ({ ...step, requestId: longest })),
  decision:
    about.decision?.outcome === 'declined'
      ? { ...about.decision, by: worstPerson, reason: longest.slice(0, 500) }
      : about.decision && { ...about.decision, by: worstPerson },
}));

export const worstViews: readonly View[] = [
  openCasesView(text, { cases: worstCases.slice(0, 10), all: 40 }, timezone),
  ...worstCases.flatMap(viewsOf),
  ...worstCases.map((about) => noticeView(text, { kind: 'already-decided', case: about, timezone: null })),
  answerView(text, { diagnosis: worstDiagnosis, ask: 'enforce', now, timezone, about: longest }),
  answerView(text, { diagnosis: worstDiagnosis, ask: null, now, timezone }),
  answerView(text, { diagnosis: { ...worstDiagnosis, lead: null }, ask: null, now, timezone }),
];

/** What `cards/<name>.data.json` shows. */
export const samples: Readonly<Record<View['template'], View>> = {
  welcome: welcomeView(text, { botName: 'App Password Check' }),
  help: helpView(text),
  question: questionView(text, { prefill: { symptom: 'option-missing' }, hint: 'not-understood' }),
  checking: checkingView(text, { answers: sampleDiagnosis }),
  answer: answerView(text, { diagnosis: scanner, ask: 'enforce', now, timezone }),
  'no-answer': noAnswerView(text, { reason: 'unreachable', reference: 'a1b2' }),
  'requester-case': requesterCaseView(text, { ...sampleCase, state: 'awaiting-user' }, { timezone, clocks }),
  'approver-open': approverCaseView(text, sampleCase, { timezone, clocks, writes: 'delegated' }),
  'approver-switch': approverCaseView(
    text,
    { ...sampleCase, ask: 'switch' },
    { timezone, clocks, writes: 'delegated' },
  ),
  'approver-case': approverDetailsView(
    text,
    { ...(everyCase.find(({ state }) => state === 'propagating') ?? sampleCase), steps: stepsEnding('done') },
    { timezone, clocks, writes: 'delegated' },
  ),
  'open-cases': openCasesView(
    text,
    { cases: [sampleCase, { ...sampleCase, ask: 'switch' }], all: 2 },
    timezone,
  ),
  'enforced-outside': enforcedOutsideView(text, { seenAt: readAt, timezone }),
  privacy: privacyView(text, heldSample),
  notice: noticeView(text, { kind: 'something-went-wrong', reference: 'a1b2' }),
};
