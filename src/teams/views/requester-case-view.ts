import type { Case } from '../../cases/case';
import type { Clocks } from '../../cases/due';
import type { Text } from '../text/text';
import { answerLinks } from './answer-links';
import { requesterStyle } from './case-style';
import { isClosed, requesterWords } from './case-words';
import { clockLines, isSetBack } from './clock-lines';
import { cutText } from './cut-text';
import { toLines, toNumberedLines } from './lines';
import { links } from './links';
import type { Link } from './links';
import { nameOf } from './name-of';
import { ownSteps } from './own-steps';
import { progressOf } from './progress-of';
import { stepLines } from './step-lines';
import { viewOf } from './view';
import type { View } from './view';
import { leadOf } from './ways-out';

export interface RequesterOptions {
  readonly timezone: string | null;
  readonly clocks: Clocks;
  /** How long a change is given to spread; 0 where the case cannot be spreading. */
  readonly spreadMs?: number;
  /** Only the newest message of a case has steps and buttons, or the chat would ask twice for the same. */
  readonly isNewest?: boolean;
}

/** The case as the person who asked sees it: where it stands, and whose turn it is. */
export function requesterCaseView(text: Text, about: Case, options: RequesterOptions): View {
  const { timezone, spreadMs = 0, isNewest = true } = options;
  const { id: caseId } = about;
  const words = requesterWords(about);
  return viewOf(text, 'requester-case', {
    style: requesterStyle(about),
    status: text.t(`${words}.status`),
    headline: text.t(`${words}.headline`),
    next: isNewest ? nextOf(text, about) : text.t('requester.seeNewer'),
    clock: isNewest ? clockLines(text, about, options) : [],
    progress: progressOf(text, about, spreadMs),
    since: sinceLines(text, about, timezone),
    reason: reasonOf(text, about),
    ...whatToDo(text, about, isNewest),
    ...whatWasDone(text, about),
    ...buttonsFor(text, about, isNewest),
    caseId,
  });
}

function nextOf(text: Text, about: Case): string {
  const { state } = about;
  return isSetBack(about) && (state === 'awaiting-user' || state === 'resolved')
    ? text.t(`requester.setBack.${state}`)
    : text.t(`${requesterWords(about)}.next`);
}

/** The last thing that a person did: who decided and when, or when it was asked. */
function sinceLines(text: Text, { decision, state, openedAt }: Case, timezone: string | null) {
  if (!decision || state === 'open') {
    return toLines([text.t('requester.askedAt', { when: text.when(openedAt, timezone) })]);
  }
  const when = text.when(decision.at, timezone);
  return toLines([text.t('requester.decidedBy', { name: nameOf(decision.by), when })]);
}

function reasonOf(text: Text, { decision }: Case) {
  if (decision?.outcome !== 'declined' || decision.reason === null) return [];
  return [{ title: text.t('requester.reasonTitle'), text: cutText(decision.reason, 500) }];
}

function whatToDo(text: Text, about: Case, isNewest: boolean) {
  const stepsTitle = text.t('requester.stepsTitle');
  if (about.state !== 'awaiting-user' || !isNewest)
    return { hasSteps: false, stepsTitle, oneMore: [], steps: [] };
  const own = ownSteps(text, about);
  return {
    hasSteps: true,
    stepsTitle,
    oneMore: own.length > 0 ? oneMore(text, about) : [],
    steps: toNumberedLines(own.length > 0 ? own : text.list('requester.createSteps')),
  };
}

function oneMore(text: Text, { diagnosis: { lead } }: Case) {
  return lead === null
    ? []
    : toLines([text.t('requester.oneMore', { label: text.t(`cause.${lead}.label`) })]);
}

function whatWasDone(text: Text, about: Case) {
  if (about.state !== 'failed') return { hasDone: false, doneTitle: '', done: [], references: [] };
  const done = stepLines(text, about);
  const requestId = about.steps.findLast((step) => step.requestId !== null)?.requestId;
  return {
    hasDone: true,
    doneTitle: text.t('requester.doneTitle'),
    done: done.length > 0 ? done : toLines([text.t('requester.notBegun')]),
    references: toLines([
      text.t('requester.reference', { reference: about.id }),
      ...(requestId ? [text.t('requester.microsoftReference', { reference: cutText(requestId, 80) })] : []),
    ]),
  };
}

const startsAnew: readonly Case['state'][] = ['declined', 'withdrawn', 'expired', 'resolved'];

/** The page that the steps speak of. */
function pagesFor(text: Text, about: Case): readonly Link[] {
  const own = ownSteps(text, about).length > 0 ? answerLinks(text, leadOf(about.diagnosis)) : [];
  return own.length > 0 ? own : [{ title: text.t('buttons.openSecurityInfo'), url: links.securityInfo }];
}

function buttonsFor(text: Text, about: Case, isNewest: boolean) {
  // Without buttons no state asks for anything.
  const state = isNewest ? about.state : 'approved';
  const canWithdraw = state === 'open';
  const isReopenable = isNewest && isClosed(about);
  const canReport = state === 'awaiting-user' || isReopenable;
  const canCheckAgain = state === 'failed';
  const canStart = startsAnew.includes(state) && !isReopenable;
  return {
    hasButtons: canWithdraw || canReport || canCheckAgain || canStart,
    canWithdraw,
    withdrawTitle: text.t('buttons.withdraw'),
    canReport,
    itWorkedTitle: text.t('buttons.itWorked'),
    stillMissingTitle: text.t('buttons.stillMissing'),
    links: canReport ? pagesFor(text, about) : [],
    canCheckAgain,
    checkAgainTitle: text.t('buttons.checkAgain'),
    canStart,
    startTitle: text.t('buttons.start'),
  };
}
