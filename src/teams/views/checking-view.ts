import type { Answers } from '../../diagnosis/answers';
import type { Text } from '../text/text';
import { thirdPerson } from '../text/third-person';
import { toLines } from './lines';
import { viewOf } from './view';
import type { View } from './view';

interface Checking {
  readonly answers: Answers;
  /** Whether it is somebody else's account. */
  readonly isTheirs?: boolean;
}

/** Shown at once, until the answer takes its place. */
export function checkingView(reader: Text, { answers: { symptom, app }, isTheirs = false }: Checking): View {
  const text = isTheirs ? thirdPerson(reader) : reader;
  return viewOf(text, 'checking', {
    headline: text.t('checking.headline'),
    next: text.t('checking.next'),
    answers: [
      { title: text.t('checking.youSee'), value: text.t(`labels.symptom.${symptom}`) },
      { title: text.t('checking.app'), value: text.t(`labels.app.${app}`) },
    ],
    reading: text.t('checking.reading'),
    reads: toLines(text.list('checking.reads')),
  });
}
