import type { Afterwards, Case } from '../../cases/case';
import type { Text } from '../text/text';
import type { ApproverOptions } from './approver-options';
import { toLines } from './lines';
import { nameOf } from './name-of';
import { noteOf } from './note-of';

const afterwards = ['keep', 'revert'] as const satisfies readonly Afterwards[];

/** What the approver must know before deciding, and the decision. */
export function approverOpenContent(
  text: Text,
  about: Case,
  { writes, enforcementWithCa }: Pick<ApproverOptions, 'writes' | 'enforcementWithCa'>,
) {
  return {
    effectTitle: text.t('approver.effectTitle'),
    effect: text.t('approver.effect', { name: nameOf(about.target) }),
    writes: text.t(`approver.writes.${writes}`),
    warningsTitle: text.t('approver.warningsTitle'),
    warnings: toLines(text.list('approver.warnings').slice(enforcementWithCa === 'allow' ? 1 : 0)),
    note: noteOf(text, about),
    seenVersion: about.version,
    afterwards: {
      label: text.t('approver.afterwards'),
      error: text.t('approver.afterwardsError'),
      chosen: afterwards[0],
      choices: afterwards.map((value) => ({ value, title: text.t(`approver.afterwardsChoice.${value}`) })),
    },
    approveTitle: text.t('buttons.approve'),
    declineTitle: text.t('buttons.decline'),
    declineNowTitle: text.t('buttons.declineNow'),
    reason: {
      label: text.t('approver.reason'),
      placeholder: text.t('approver.reasonPlaceholder'),
      error: text.t('approver.reasonError'),
    },
  };
}
