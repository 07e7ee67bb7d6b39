import type { Text } from '../text/text';
import type { Notice } from './notice';
import { noticeWords } from './notice-words';

/** The same as a notice card, as plain sentences: for the line that Teams shows under a card. */
export function noticeText(text: Text, notice: Notice): string {
  const { headline, said, setting, next } = noticeWords(text, notice);
  return [headline, ...said, ...setting, next].join(' ').replaceAll('**', '"');
}
