import type { Text } from '../text/text';
import type { CheckAnswer } from '../../workflows/ports/messenger';
import { viewOf } from './view';
import type { View } from './view';

export interface NoAnswer {
  readonly reason: Extract<CheckAnswer, { ok: false }>['reason'];
  readonly reference: string;
}

/** The check could not look. Not knowing is said, never guessed. */
export function noAnswerView(text: Text, { reason, reference }: NoAnswer): View {
  return viewOf(text, 'no-answer', {
    status: text.t('noAnswer.status'),
    headline: text.t(`noAnswer.headline.${reason}`),
    next: text.t(`noAnswer.next.${reason}`),
    safe: text.t('noAnswer.safe'),
    reference: text.t('noAnswer.reference', { reference }),
    checkAgainTitle: text.t('buttons.checkAgain'),
  });
}
