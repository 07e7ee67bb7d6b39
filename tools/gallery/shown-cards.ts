import type { CardName, View } from '../../src/teams/views/view';
import { answerView } from '../../src/teams/views/answer-view';
import { approverCaseView } from '../../src/teams/views/approver-case-view';
import { approverDetailsView } from '../../src/teams/views/approver-details-view';
import { checkingView } from '../../src/teams/views/checking-view';
import { enforcedOutsideView } from '../../src/teams/views/enforced-outside-view';
import { helpView } from '../../src/teams/views/help-view';
import { noAnswerView } from '../../src/teams/views/no-answer-view';
import { noticeView } from '../../src/teams/views/notice-view';
import { openCasesView } from '../../src/teams/views/open-cases-view';
import { privacyView } from '../../src/teams/views/privacy-view';
import { questionView } from '../../src/teams/views/question-view';
import { requesterCaseView } from '../../src/teams/views/requester-case-view';
import { welcomeView } from '../../src/teams/views/welcome-view';
import type { Text } from '../../src/teams/text/text';
import type { Case } from '../../src/cases/case';
import { clocksWith } from '../../test/support/clocks';
import { everyPrivilege } from '../../test/support/every-privilege';
import { cameBack, sampleCase, stepsEnding, waited } from '../../test/support/sample-case';
import { confirmed, diagnosisLedBy, readAt, unknown } from '../../test/support/sample-diagnosis';
import { heldSample } from '../../test/support/sample-holding';
import { scannerDiagnosis } from './scanner-diagnosis';
import { caseInEachState } from './shown-cases';
import { noticeOfEachKind } from './shown-notices';

type Shown = Readonly<Record<string, View>>;

const now = new Date('2026-11-21T05:00:03.000Z');
const timezone = 'Europe/Berlin';
const clocks = clocksWith();

/** What a card is shown with, by a short name. Its card is `<card>.<name>`, `<card>` alone where the name is empty. */
const shown: Readonly<Record<CardName, (text: Text) => Shown>> = {
  welcome: (text) => ({ '': welcomeView(text, { botName: 'App Password Check' }) }),
  help: (text) => ({ '': helpView(text), channel: helpView(text, 'channel') }),
  question: (text) => ({
    '': questionView(text, { prefill: {}, hint: 'none' }),
    'not-understood': questionView(text, { prefill: {}, hint: 'not-understood' }),
    prefilled: questionView(text, {
      prefill: { symptom: 'option-missing', app: 'scanner-or-printer' },
      hint: 'none',
      about: 'lee@contoso.example',
    }),
  }),
  checking: (text) => ({ '': checkingView(text, { answers: scannerDiagnosis }) }),
  answer: (text) => answers(text),
  'no-answer': (text) => ({
    unreachable: noAnswerView(text, { reason: 'unreachable', reference: 'a1b2' }),
    refused: noAnswerView(text, { reason: 'refused', reference: 'a1b2' }),
    'no-such-user': noAnswerView(text, { reason: 'no-such-user', reference: 'a1b2' }),
  }),
  'requester-case': (text) => ({
    ...eachCase((about) => requesterCaseView(text, about, { timezone, clocks, spreadMs: 120_000 })),
    reminded: requesterCaseView(text, waited.reminded, { timezone, clocks }),
    nudged: requesterCaseView(text, waited.nudged, { timezone, clocks }),
    'closed-unanswered': requesterCaseView(text, waited.closed, { timezone, clocks }),
    'one-left': requesterCaseView(
      text,
      {
        ...sampleCase,
        ask: 'switch',
        state: 'awaiting-user',
        diagnosis: diagnosisLedBy(confirmed('no-mfa-method')),
      },
      { timezone, clocks },
    ),
    'not-newest': requesterCaseView(text, sampleCase, { timezone, clocks, isNewest: false }),
  }),
  'approver-open': (text) => ({
    enforce: approver(text, sampleCase),
    escalated: approver(text, waited.escalated),
    'for-another': approver(text, {
      ...sampleCase,
      target: { id: 'service-1', displayName: 'Adele Vance' },
    }),
    'came-back': approver(text, cameBack.fellBack),
    details: approverDetailsView(text, sampleCase, { timezone, clocks, writes: 'delegated' }),
    privileged: approver(text, { ...sampleCase, privilege: everyPrivilege[3] ?? sampleCase.privilege }),
    'maybe-privileged': approver(text, {
      ...sampleCase,
      privilege: everyPrivilege[5] ?? sampleCase.privilege,
    }),
    activate: approverCaseView(text, sampleCase, {
      timezone,
      clocks,
      writes: 'delegated',
      activate: ['globalAdministrator'],
    }),
  }),
  'approver-switch': (text) => ({
    switch: approver(text, { ...sampleCase, ask: 'switch' }),
    pursued: approver(text, cameBack.pursued),
  }),
  'approver-case': (text) => ({
    ...eachCase((about) => (about.state === 'open' ? undefined : approver(text, about))),
    'sign-out-refused': approver(text, {
      ...sampleCase,
      state: 'propagating',
      decision: caseInEachState.get('enforce.approved')?.decision ?? null,
      steps: [...stepsEnding('done').slice(0, 2), ...stepsEnding('refused').slice(2, 3)],
    }),
    'not-set-back': approver(text, cameBack.notSetBack),
  }),
  'open-cases': (text) => ({
    '': openCasesView(text, { cases: [sampleCase, { ...sampleCase, ask: 'switch' }], all: 40 }, timezone),
  }),
  'enforced-outside': (text) => ({ '': enforcedOutsideView(text, { seenAt: readAt, timezone }) }),
  privacy: (text) => ({ '': privacyView(text, heldSample) }),
  notice: (text) =>
    Object.fromEntries([...noticeOfEachKind].map(([kind, notice]) => [kind, noticeView(text, notice)])),
};

function answers(text: Text): Shown {
  const more = { now, timezone };
  return {
    enforce: answerView(text, {
      ...more,
      diagnosis: scannerDiagnosis,
      ask: 'enforce',
      publicUrl: 'https://bot.example',
    }),
    switch: answerView(text, {
      ...more,
      diagnosis: diagnosisLedBy(confirmed('tenant-switch-off')),
      ask: 'switch',
    }),
    'own-steps': answerView(text, {
      ...more,
      diagnosis: diagnosisLedBy(confirmed('no-mfa-method')),
      ask: null,
    }),
    'not-known': answerView(text, {
      ...more,
      diagnosis: diagnosisLedBy(unknown('tenant-switch-unknown')),
      ask: 'switch',
    }),
    'for-an-admin': answerView(text, {
      ...more,
      diagnosis: diagnosisLedBy(confirmed('account-blocked')),
      ask: null,
    }),
    'for-the-app-owner': answerView(text, {
      ...more,
      diagnosis: diagnosisLedBy(confirmed('not-entra')),
      ask: null,
    }),
    forbidden: answerView(text, { ...more, diagnosis: scannerDiagnosis, ask: null }),
    'nothing-found': answerView(text, { ...more, diagnosis: diagnosisLedBy(null), ask: null }),
    colleague: answerView(text, {
      ...more,
      diagnosis: scannerDiagnosis,
      ask: 'enforce',
      about: 'lee@contoso.example',
    }),
  };
}

function approver(text: Text, about: Case): View {
  return approverCaseView(text, about, { timezone, clocks, writes: 'delegated' });
}

function eachCase(view: (about: Case) => View | undefined): Shown {
  const views = [...caseInEachState].map(([name, about]) => [name, view(about)] as const);
  return Object.fromEntries(views.flatMap(([name, made]) => (made ? [[name, made]] : [])));
}

/** Every card in every state that a person can meet, by name, in the words of one language. */
export function shownCards(text: Text): ReadonlyMap<string, View> {
  return new Map(
    Object.entries(shown).flatMap(([card, views]) =>
      Object.entries(views(text)).map(([name, view]) => [name ? `${card}.${name}` : card, view] as const),
    ),
  );
}
