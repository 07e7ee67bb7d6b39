import type { Text } from '../text/text';
import { cutText } from './cut-text';

/** Whose account a card is about, where it is not the reader's own. People choose names, so it is a TextRun. */
export function aboutRows(text: Text, about: string | null | undefined) {
  return about ? [{ title: `${text.t('answer.about')} `, text: cutText(about, 120) }] : [];
}
