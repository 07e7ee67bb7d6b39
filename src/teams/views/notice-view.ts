import type { Text } from '../text/text';
import { activationLink } from './activation-of';
import type { Scope } from './help-view';
import { toLines } from './lines';
import type { Notice } from './notice';
import { noticeWords } from './notice-words';
import { viewOf } from './view';
import type { View } from './view';

type Tone = 'note' | 'problem' | 'good';

const style = { note: 'default', problem: 'warning', good: 'good' } as const satisfies Record<Tone, string>;

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

const goodKinds: readonly Notice['kind'][] = ['thanks', 'signed-in', 'signed-out'];
const noteKinds: readonly Notice['kind'][] = [
  'channel-diagnoses-nobody',
  'channel-introduction',
  'setup',
  'nothing-open',
  'nothing-to-ask',
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

function toneOf({ kind }: Notice): Tone {
  if (goodKinds.includes(kind)) return 'good';
  return noteKinds.includes(kind) ? 'note' : 'problem';
}

function linksOf(text: Text, notice: Notice) {
  if ('activate' in notice) return notice.activate.length > 0 ? [activationLink(text)] : [];
  if (!('botId' in notice) || notice.botId === null) return [];
  const url = `https://teams.microsoft.com/l/chat/0/0?users=28:${encodeURIComponent(notice.botId)}`;
  return [{ title: text.t('buttons.openChat'), url }];
}
