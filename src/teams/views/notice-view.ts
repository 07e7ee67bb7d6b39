import type { Language } from '../text/language';
import type { Text } from '../text/text';
import { activationLink } from './activation-of';
import type { Scope } from './help-view';
import { toLines } from './lines';
import type { Notice } from './notice';
import { noticeWords } from './notice-words';
import { viewOf } from './view';
import type { View } from './view';

type Tone = keyof Language['notice']['status'];

const style = {
  note: 'default',
  good: 'good',
  problem: 'warning',
  outdated: 'warning',
  step: 'warning',
  elsewhere: 'warning',
  later: 'accent',
  notFound: 'warning',
} as const satisfies Record<Tone, string>;

/** What matters about a notice, in a word. */
const tones = {
  'unknown-verb': 'outdated',
  'stale-card': 'outdated',
  'foreign-card': 'outdated',
  'no-such-case': 'notFound',
  'already-decided': 'note',
  'may-not-decide': 'elsewhere',
  'not-your-case': 'elsewhere',
  'not-yours-to-see': 'elsewhere',
  'cases-are-for-approvers': 'elsewhere',
  'not-before-everybody': 'note',
  'no-open-cases': 'note',
  'sign-in-needed': 'step',
  'sign-in-not-finished': 'step',
  'sign-in-failed': 'problem',
  'sign-in-needs-app': 'step',
  'account-changed': 'problem',
  'nothing-to-ask': 'note',
  'too-many-cases': 'later',
  'too-many-checks': 'later',
  'too-many-refused': 'later',
  'something-went-wrong': 'problem',
  'too-long': 'problem',
  thanks: 'good',
  'nothing-open': 'note',
  'signed-out': 'good',
  'signed-in': 'good',
  'person-unknown': 'problem',
  setup: 'note',
  'channel-introduction': 'note',
  'channel-diagnoses-nobody': 'note',
} as const satisfies Record<Notice['kind'], Tone>;

/** Not everybody who may not decide now has to leave it to somebody else. */
const mayNotDecide: Partial<Record<Extract<Notice, { kind: 'may-not-decide' }>['reason'], Tone>> = {
  'eligible-role': 'step',
  'cannot-be-checked': 'problem',
};

/** Where a new check is the way forward. */
const startKinds: readonly Notice['kind'][] = [
  'unknown-verb',
  'stale-card',
  'no-such-case',
  'nothing-to-ask',
  'something-went-wrong',
  'thanks',
  'nothing-open',
  'signed-out',
];

/** A short card. In a channel it starts no check, but says where one is started. */
export function noticeView(text: Text, notice: Notice, scope: Scope = 'personal'): View {
  const { headline, next, said, setting } = noticeWords(text, notice);
  const tone = toneOf(notice);
  const startHelps = startKinds.includes(notice.kind);
  const canStart = startHelps && scope === 'personal';
  const links = linksOf(text, notice);
  return viewOf(text, 'notice', {
    style: style[tone],
    status: text.t(`notice.status.${tone}`),
    headline,
    said: toLines(said),
    setting: toLines(setting.map(asLiteral)),
    next: toLines(startHelps && scope === 'channel' ? [next, text.t('notice.channelStart')] : [next]),
    hasButtons: canStart || links.length > 0,
    canStart,
    startTitle: text.t('buttons.start'),
    links,
  });
}

/**
 * A TextBlock breaks inside a word that is wider than a phone, as ids of channels are; a TextRun does not. But it shows
 * Markdown, where an underscore at the edge of a word means italics.
 */
function asLiteral(setting: string): string {
  return setting.replaceAll(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_');
}

function toneOf(notice: Notice): Tone {
  if (notice.kind === 'may-not-decide') return mayNotDecide[notice.reason] ?? tones[notice.kind];
  return tones[notice.kind];
}

function linksOf(text: Text, notice: Notice) {
  if ('activate' in notice) return notice.activate.length > 0 ? [activationLink(text)] : [];
  if (!('botId' in notice) || notice.botId === null) return [];
  const url = `https://teams.microsoft.com/l/chat/0/0?users=28:${encodeURIComponent(notice.botId)}`;
  return [{ title: text.t('buttons.openChat'), url }];
}
