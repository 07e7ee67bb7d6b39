import type { Case } from '../../../src/cases/case';
import { isPrivileged } from '../../../src/cases/target-privilege';
import type { TargetPrivilege } from '../../../src/cases/target-privilege';
import { approverCaseView } from '../../../src/teams/views/approver-case-view';
import { approverDetailsView } from '../../../src/teams/views/approver-details-view';
import { checkingView } from '../../../src/teams/views/checking-view';
import { noticeText } from '../../../src/teams/views/notice-text';
import { noticeView } from '../../../src/teams/views/notice-view';
import { questionView } from '../../../src/teams/views/question-view';
import { links } from '../../../src/teams/views/links';
import { becauseWords } from '../../../src/teams/views/role-words';
import { requesterCaseView } from '../../../src/teams/views/requester-case-view';
import { everyPrivilege } from '../../support/every-privilege';
import { everyNotice } from './every-notice';
import { text } from './every-view';
import { clocksWith } from '../../support/clocks';
import { approved, declined, everyCase, sampleCase, stepsEnding } from '../../support/sample-case';
import { confirmed, diagnosisLedBy } from '../../support/sample-diagnosis';

/** Matchers have the type `any`. */
const something: unknown = expect.anything();
const containing = (part: string): unknown => expect.stringContaining(part);
const lacking = (part: string): unknown => expect.not.stringContaining(part);

const options = { timezone: null, clocks: clocksWith(), writes: 'delegated' } as const;

describe('the questions', () => {
  test('known answers are filled in, the others are open', () => {
    expect(questionView(text, { prefill: { app: 'powershell' }, hint: 'none' }).model).toMatchObject({
      hint: [],
      app: { chosen: 'powershell' },
      symptom: { chosen: '' },
    });
  });

  test('what was answered is repeated while looking', () => {
    expect(
      checkingView(text, { answers: { symptom: 'page-missing', app: 'powershell' } }).model,
    ).toMatchObject({
      answers: [{ value: text.t('labels.symptom.page-missing') }, { value: text.t('labels.app.powershell') }],
    });
  });
});

test('an approver who asks about somebody else is asked about that account', () => {
  const answers = { symptom: 'page-missing', app: 'powershell' } as const;
  const cards = [
    questionView(text, { prefill: {}, hint: 'none', about: 'lee@contoso.example' }),
    checkingView(text, { answers, isTheirs: true }),
  ];
  for (const { model } of cards) expect(JSON.stringify(model)).not.toMatch(/\byour (account|registered)\b/);
});

describe('the requester', () => {
  const shown = (change: Partial<Case>) =>
    requesterCaseView(text, { ...sampleCase, ...change }, { timezone: null, clocks: clocksWith() }).model;

  test.each([
    ['open', { canWithdraw: true, canReport: false, canStart: false, canCheckAgain: false }],
    ['propagating', { hasButtons: false }],
    ['awaiting-user', { canReport: true, canWithdraw: false, hasSteps: true }],
    ['declined', { canStart: true, canWithdraw: false }],
    ['failed', { canCheckAgain: true, hasDone: true }],
    ['resolved', { canStart: true, progress: [] }],
  ] as const)('%s', (state, expected) => {
    expect(shown({ state })).toMatchObject(expected);
  });

  test('the way shows where it is', () => {
    expect(shown({ state: 'enforcing' })).toMatchObject({
      progress: [
        { step: text.t('requester.progress', { step: 3, total: 5, stage: text.t('requester.stage.set') }) },
      ],
    });
  });

  test("after an admin's look, what only the user can fix comes first", () => {
    const diagnosis = diagnosisLedBy(confirmed('no-mfa-method'));
    const model = shown({ state: 'awaiting-user', ask: 'switch', diagnosis });
    expect(model).toMatchObject({
      style: 'accent',
      headline: text.t('requester.oneLeft.headline'),
      oneMore: [something],
      links: [{ title: text.t('buttons.openMfaSetup') }],
      progress: [
        { step: text.t('requester.progress', { step: 3, total: 4, stage: text.t('requester.stage.mine') }) },
      ],
    });
    expect(shown({ state: 'awaiting-user', ask: 'switch', diagnosis: diagnosisLedBy(null) })).toMatchObject({
      style: 'good',
      oneMore: [],
      progress: [
        { step: text.t('requester.progress', { step: 3, total: 3, stage: text.t('requester.stage.ready') }) },
      ],
    });
  });

  test('a failure says what was done, and what was not', () => {
    const steps = [...stepsEnding('done').slice(0, 1), ...stepsEnding('not-confirmed').slice(1, 2)];
    expect(shown({ state: 'failed', decision: approved, steps })).toMatchObject({
      done: [
        { text: text.t('approver.step.enforce.done') },
        { text: text.t('approver.step.read-back.not-confirmed') },
      ],
      references: [{ text: containing(sampleCase.id) }, { text: containing('request-1') }],
    });
  });
});

describe('the approvers', () => {
  test('evidence is on the answer to details alone', () => {
    for (const about of everyCase) {
      expect(approverCaseView(text, about, options).model).toMatchObject({
        evidence: [],
        canSeeDetails: true,
      });
      expect(approverDetailsView(text, about, options).model).toMatchObject({
        evidence: [{ rows: something }],
        canSeeDetails: false,
      });
    }
  });

  test('buttons to decide are on an open case alone', () => {
    for (const about of everyCase) {
      const open = about.ask === 'switch' ? 'approver-switch' : 'approver-open';
      expect(approverCaseView(text, about, options).template).toBe(
        about.state === 'open' ? open : 'approver-case',
      );
    }
  });

  test('the version that was seen travels with the decision', () => {
    expect(approverCaseView(text, sampleCase, options).model).toMatchObject({
      seenVersion: 4,
      afterwards: { chosen: 'keep' },
    });
  });

  test('the sign-out can be tried again only where it did not happen', () => {
    const retry = (change: Partial<Case>) =>
      approverCaseView(text, { ...sampleCase, decision: approved, ...change }, options).model;
    expect(retry({ state: 'propagating', steps: stepsEnding('refused') })).toMatchObject({
      canRetrySignOut: true,
    });
    expect(retry({ state: 'propagating', steps: stepsEnding('done') })).toMatchObject({
      canRetrySignOut: false,
    });
    expect(retry({ state: 'failed', steps: stepsEnding('refused') })).toMatchObject({
      canRetrySignOut: false,
    });
  });

  test('a privileged account is named as such with the roles it takes; why is evidence', () => {
    for (const privilege of everyPrivilege.filter(isPrivileged)) {
      const about = { ...sampleCase, privilege };
      const shown = approverCaseView(text, about, options).model;
      expect(shown).toMatchObject({
        privileged: [{ text: containing(text.t('approver.role.privilegedAuthenticationAdministrator')) }],
      });
      const because = becauseWords(text, privilege);
      expect(JSON.stringify(shown)).not.toContain(because);
      expect(approverDetailsView(text, about, options).model).toMatchObject({
        evidence: [{ because: [{ text: because }] }],
      });
    }
    expect(approverCaseView(text, sampleCase, options).model).toMatchObject({ privileged: [] });
    expect(approverDetailsView(text, sampleCase, options).model).toMatchObject({
      evidence: [{ because: [] }],
    });
  });

  test('the warnings stay, whatever the account', () => {
    for (const privilege of everyPrivilege) {
      const { model } = approverCaseView(text, { ...sampleCase, privilege }, options);
      expect(model).toMatchObject({ warnings: text.list('approver.warnings').map((one) => ({ text: one })) });
    }
  });

  test('where the sign-out did not happen, the card names who can press', () => {
    const steps = stepsEnding('refused');
    const shown = (privilege: TargetPrivilege) =>
      approverCaseView(
        text,
        { ...sampleCase, state: 'propagating', decision: approved, steps, privilege },
        options,
      ).model;
    const user = containing(text.t('approver.role.userAdministrator'));
    expect(shown({ kind: 'none' })).toMatchObject({ signOutBy: [{ text: user }] });
    expect(shown({ kind: 'role-assignable-group', as: 'owner' })).toMatchObject({
      signOutBy: [{ text: lacking(text.t('approver.role.userAdministrator')) }],
    });
    expect(
      approverCaseView(text, { ...sampleCase, state: 'propagating', steps: stepsEnding('done') }, options)
        .model,
    ).toMatchObject({ signOutBy: [] });
  });

  test('what is to be activated is on the card of the person who clicked, with the way there', () => {
    const activate = ['authenticationPolicyAdministrator'] as const;
    for (const about of everyCase) {
      expect(approverCaseView(text, about, { ...options, activate }).model).toMatchObject({
        activation: [{ url: links.activateRole }],
      });
      expect(approverCaseView(text, about, options).model).toMatchObject({ activation: [] });
    }
  });

  test('who declined and why stays on the card', () => {
    expect(
      approverCaseView(text, { ...sampleCase, state: 'declined', decision: declined }, options).model,
    ).toMatchObject({
      decided: [{ text: containing('Alex Wilber') }],
      reason: [{ text: 'Please use the new scanner.' }],
    });
  });

  test('a name that is empty or only looks so is not nothing', () => {
    const requester = { id: 'user-1', displayName: ' \u202E ' };
    expect(approverCaseView(text, { ...sampleCase, requester }, options).model).toMatchObject({
      asks: text.t('approver.asks.own', { name: 'user-1' }),
    });
  });
});

describe('notices', () => {
  test.each(everyNotice)('$kind says the same as a card and as a line, in plain text', (notice) => {
    const line = noticeText(text, notice);
    expect(line).toContain(noticeView(text, notice).summary);
    expect(line).not.toMatch(/\*\*|\{\{|\n/);
  });

  test('a channel starts no check, but says where', () => {
    expect(noticeView(text, { kind: 'stale-card' }).model).toMatchObject({ canStart: true });
    expect(noticeView(text, { kind: 'stale-card' }, 'channel').model).toMatchObject({
      canStart: false,
      next: [something, { text: text.t('notice.channelStart') }],
    });
  });

  test('the way to the personal chat needs a bot id', () => {
    const links = (botId: string | null) =>
      noticeView(text, { kind: 'channel-diagnoses-nobody', botId }, 'channel').model;
    expect(links('b')).toMatchObject({
      links: [{ url: 'https://teams.microsoft.com/l/chat/0/0?users=28:b' }],
    });
    expect(links(null)).toMatchObject({ links: [], hasButtons: false });
  });
});
