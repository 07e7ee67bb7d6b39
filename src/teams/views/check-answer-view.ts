import { askFor } from '../../cases/ask-for';
import type { CheckAnswer } from '../../workflows/ports/messenger';
import type { Text } from '../text/text';
import { answerView } from './answer-view';
import { noAnswerView } from './no-answer-view';
import type { View } from './view';

/** What a check came to: the findings, or why there are none. */
export function checkAnswerView(
  text: Text,
  answer: CheckAnswer,
  { now, timezone }: { readonly now: Date; readonly timezone: string | null },
): View {
  if (!answer.ok) return noAnswerView(text, answer);
  const { diagnosis } = answer;
  return answerView(text, { diagnosis, ask: askFor(diagnosis), now, timezone });
}
