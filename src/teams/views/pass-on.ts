import type { Ask } from '../../cases/case';
import type { Diagnosis } from '../../diagnosis/finding';
import type { Text } from '../text/text';
import { thirdPerson } from '../text/third-person';
import { cutText } from './cut-text';
import { toLines } from './lines';
import { isForOthers, leadOf, unaskedRemedies } from './ways-out';

/**
 * What the reader hands to whoever has to act, where the product cannot ask them: who, what, and what helps, in one piece.
 * Only ever in TextRuns, because of the account's name.
 */
export function passOnOf(text: Text, diagnosis: Diagnosis, ask: Ask | null) {
  const lead = leadOf(diagnosis);
  if (!lead || !isForOthers(diagnosis, ask)) return [];
  const { user } = diagnosis;
  const theirs = thirdPerson(text);
  const account = cutText(user.userPrincipalName ?? user.id, 120);
  return [
    {
      buttonTitle: text.t('buttons.passOn'),
      title: text.t('answer.passOn.title'),
      lines: toLines([
        text.t('answer.passOn.account', { account }),
        text.t('answer.passOn.cause', { label: theirs.t(`cause.${lead.cause}.label`) }),
        ...unaskedRemedies(lead).map((remedy) =>
          text.t('answer.passOn.remedy', { title: text.t(`remedy.${remedy}.title`) }),
        ),
      ]),
    },
  ];
}
