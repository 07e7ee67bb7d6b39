import type { Language } from '../text/language';
import type { Text } from '../text/text';
import { approverWords } from './case-words';
import { nameOf } from './name-of';
import type { Notice } from './notice';
import { becauseWords, demandWords, rolesWords } from './role-words';
import { switchAnswer } from './switch-answer';

export interface NoticeWords {
  readonly headline: string;
  /** The way forward. */
  readonly next: string;
  /** What holds names and ids: shown as typed. */
  readonly said: readonly string[];
  /** A line that somebody copies into the settings: nothing may be put into it, not even a place to break. */
  readonly setting: readonly string[];
}

/** The sentences of a notice; `noticeView` and `noticeText` show the same ones. */
export function noticeWords(text: Text, notice: Notice): NoticeWords {
  if (notice.kind === 'already-decided') return alreadyDecided(text, notice);
  if (notice.kind === 'may-not-decide') return mayNotDecide(text, notice);
  if (notice.kind === 'setup') return setup(text, notice);
  if (notice.kind === 'account-changed') {
    return words(text, notice.kind, { next: { now: nowNeeded(text, notice) } });
  }
  if (notice.kind === 'something-went-wrong') {
    return words(text, notice.kind, { said: [text.t('notice.reference', { reference: notice.reference })] });
  }
  if (notice.kind === 'too-many-cases') {
    const { nextAt, timezone } = notice;
    return words(text, notice.kind, { next: { when: text.when(wholeMinute(nextAt), timezone) } });
  }
  // A kind without sentences of its own does not compile here.
  return words(text, notice.kind, {});
}

/** Minutes are what is shown, so rounded down they would promise what is refused for some seconds more. */
function wholeMinute(iso: string): string {
  const minuteMs = 60_000;
  return new Date(Math.ceil(Date.parse(iso) / minuteMs) * minuteMs).toISOString();
}

type NoticeTextKind = keyof Language['notice']['kind'];

interface Extra {
  readonly next?: Readonly<Record<string, string>>;
  readonly said?: readonly string[];
  readonly setting?: readonly string[];
}

function words(text: Text, kind: NoticeTextKind, { next = {}, said = [], setting = [] }: Extra): NoticeWords {
  return {
    headline: text.t(`notice.kind.${kind}.headline`),
    next: text.t(`notice.kind.${kind}.next`, next),
    said,
    setting,
  };
}

function alreadyDecided(
  text: Text,
  { case: about, timezone }: Extract<Notice, { kind: 'already-decided' }>,
): NoticeWords {
  const status = text.t(`${approverWords(about)}.headline`);
  const last = switchAnswer(about) ?? about.decision;
  const decided = last
    ? [text.t('notice.decidedBy', { name: nameOf(last.by), when: text.when(last.at, timezone) })]
    : [];
  return words(text, 'already-decided', { said: [...decided, text.t('notice.stands', { state: status })] });
}

/** Privileged is more than holding a role, so the cause's own label would not always be true. */
function nowNeeded(text: Text, { lead }: Extract<Notice, { kind: 'account-changed' }>): string {
  if (lead === null) return text.t('notice.nothingMissing');
  return lead === 'privileged-account' ? text.t('notice.nowPrivileged') : text.t(`cause.${lead}.label`);
}

function mayNotDecide(text: Text, notice: Extract<Notice, { kind: 'may-not-decide' }>): NoticeWords {
  if ('needs' in notice) {
    const because = becauseWords(text, notice.privilege);
    const [roles, activate] = [demandWords(text, notice.needs), rolesWords(text, notice.activate)];
    return words(text, notice.reason, { next: { roles, activate }, said: because ? [because] : [] });
  }
  const why = ('why' in notice && notice.why) || 'not-answered';
  return words(text, notice.reason, { next: { reason: text.t(`labels.reason.${why}`) } });
}

function setup(
  text: Text,
  { channelId, isApprovalsChannel }: Extract<Notice, { kind: 'setup' }>,
): NoticeWords {
  return isApprovalsChannel
    ? words(text, 'setup-done', {})
    : words(text, 'setup', { setting: [`APPROVALS_CHANNEL_ID=${channelId}`] });
}
