import type { Case } from '../../cases/case';
import type { Text } from '../text/text';
import { cutText } from './cut-text';

/** What the requester wrote for the approvers. Only ever in a TextRun. */
export function noteOf(text: Text, { note }: Case) {
  return note === null ? [] : [{ title: text.t('approver.noteTitle'), text: cutText(note, 300) }];
}
