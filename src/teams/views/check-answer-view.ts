import { askFor } from '../../cases/ask-for';
import type { CheckAnswer } from '../../workflows/ports/messenger';
import type { Rules } from '../../workflows/ports/parts';
import type { Text } from '../text/text';
import { answerView } from './answer-view';
import { noAnswerView } from './no-answer-view';
import type { View } from './view';

interface CheckReader {
  readonly now: Date;
  readonly timezone: string | null;
  /** Who reads it: about anybody else's account, the card says whose it is. */
  readonly readerId: string;
  readonly settings: { readonly rules: Rules; readonly publicUrl: string | null };
}

/** What a check came to: the findings, or why there are none. */
export function checkAnswerView(
  text: Text,
  answer: CheckAnswer,
  { now, timezone, readerId, settings }: CheckReader,
): View {
  if (!answer.ok) return noAnswerView(text, answer);
  const { diagnosis } = answer;
  const { user } = diagnosis;
  const about = user.id === readerId ? null : (user.userPrincipalName ?? user.id);
  return answerView(text, {
    diagnosis,
    ask: askFor(answer, settings.rules.enforcementWithCa),
    now,
    timezone,
    about,
    publicUrl: settings.publicUrl,
  });
}
