import type { Language } from '../text/language';
import type { Text } from '../text/text';
import { nameOf } from './name-of';
import type { Notice } from './notice';

export interface NoticeWords {
  readonly headline: string;
  /** The way forward. */
  readonly next: string;
  /** What holds names and ids: shown as typed. */
  readonly said: readonly string[];
}

/** The sentences of a notice; `noticeView` and `noticeText` show the same ones. */
export function noticeWords(text: Text, notice: Notice): NoticeWords {
  if (notice.kind === 'already-decided') return alreadyDecided(text, notice);
  if (notice.kind === 'may-not-decide') return mayNotDecide(text, notice);
  if (notice.kind === 'setup') return setup(text, notice);
  if (notice.kind === 'account-changed') {
    const { lead } = notice;
    const now = lead === null ? text.t('notice.nothingMissing') : text.t(`cause.${lead}.label`);
    return words(text, notice.kind, { next: { now } });
  }
  if (notice.kind === 'something-went-wrong') {
    return words(text, notice.kind, { said: [text.t('notice.reference', { reference: notice.reference })] });
  }
  // A kind without sentences of its own does not compile here.
  return words(text, notice.kind, {});
}

type NoticeTextKind = keyof Language['notice']['kind'];

interface Extra {
  readonly next?: Readonly<Record<string, string>>;
  readonly said?: readonly string[];
}

function words(text: Text, kind: NoticeTextKind, { next = {}, said = [] }: Extra): NoticeWords {
  return {
    headline: text.t(`notice.kind.${kind}.headline`),
    next: text.t(`notice.kind.${kind}.next`, next),
    said,
  };
}

function alreadyDecided(
  text: Text,
  { case: about }: Extract<Notice, { kind: 'already-decided' }>,
): NoticeWords {
  const status = text.t(`approver.state.${about.ask}.${about.state}.headline`);
  const decided = about.decision
    ? [
        text.t('notice.decidedBy', {
          name: nameOf(about.decision.by),
          when: text.when(about.decision.at, null),
        }),
      ]
    : [];
  return words(text, 'already-decided', { said: [...decided, text.t('notice.stands', { state: status })] });
}

function mayNotDecide(text: Text, { reason, why }: Extract<Notice, { kind: 'may-not-decide' }>): NoticeWords {
  return words(text, reason, { next: { reason: text.t(`labels.reason.${why ?? 'not-answered'}`) } });
}

function setup(
  text: Text,
  { channelId, isApprovalsChannel }: Extract<Notice, { kind: 'setup' }>,
): NoticeWords {
  return isApprovalsChannel
    ? words(text, 'setup-done', {})
    : words(text, 'setup', { said: [`APPROVALS_CHANNEL_ID=${channelId}`] });
}
