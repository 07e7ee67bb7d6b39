import { apps, symptoms } from '../../diagnosis/answers';
import type { Answers } from '../../diagnosis/answers';
import type { Text } from '../text/text';
import { thirdPerson } from '../text/third-person';
import { aboutRows } from './about-rows';
import { viewOf } from './view';
import type { View } from './view';

export type QuestionHint = 'none' | 'not-understood' | 'invalid-choice' | 'too-long';

export interface Question {
  /** What is known already, from what the user wrote. */
  readonly prefill: Partial<Answers>;
  readonly hint: QuestionHint;
  /** Whose account it is, where it is not the reader's own. */
  readonly about?: string | null;
}

/** Both questions at once. */
export function questionView(reader: Text, { prefill, hint, about }: Question): View {
  const text = about ? thirdPerson(reader) : reader;
  return viewOf(text, 'question', {
    headline: text.t('question.headline'),
    hint: hint === 'none' ? [] : [{ text: text.t(`question.hint.${hint}`) }],
    about: aboutRows(text, about),
    intro: text.t('question.intro'),
    placeholder: text.t('question.placeholder'),
    symptom: {
      label: text.t('question.symptom'),
      error: text.t('question.symptomError'),
      chosen: prefill.symptom ?? '',
      choices: symptoms.map((value) => ({ value, title: text.t(`labels.symptom.${value}`) })),
    },
    app: {
      label: text.t('question.app'),
      error: text.t('question.appError'),
      chosen: prefill.app ?? '',
      choices: apps.map((value) => ({ value, title: text.t(`labels.app.${value}`) })),
    },
    checkTitle: text.t('buttons.check'),
  });
}
