import type { Afterwards, Case } from '../../cases/case';
import { roleDemand } from '../../cases/role-demand';
import { isPrivileged } from '../../cases/target-privilege';
import type { Text } from '../text/text';
import type { ApproverOptions } from './approver-options';
import { hoursUntilSetBack } from './hours-until-set-back';
import { toLines } from './lines';
import { nameOf } from './name-of';
import { noteOf } from './note-of';
import { demandWords } from './role-words';

const afterwards = ['keep', 'revert'] as const satisfies readonly Afterwards[];

/** What the approver must know before deciding, and the decision. */
export function approverOpenContent(
  text: Text,
  about: Case,
  { writes, enforcementWithCa, clocks }: Pick<ApproverOptions, 'writes' | 'enforcementWithCa' | 'clocks'>,
) {
  const hours = hoursUntilSetBack(clocks);
  return {
    asks: asksOf(text, about),
    effectTitle: text.t('approver.effectTitle'),
    effect: text.t('approver.effect', { name: nameOf(about.target) }),
    writes: text.t(`approver.writes.${writes}`),
    privileged: privilegedOf(text, about),
    warningsTitle: text.t('approver.warningsTitle'),
    warnings: toLines(text.list('approver.warnings').slice(enforcementWithCa === 'allow' ? 1 : 0)),
    note: noteOf(text, about),
    seenVersion: about.version,
    afterwards: {
      label: text.t('approver.afterwards'),
      error: text.t('approver.afterwardsError'),
      chosen: afterwards[0],
      choices: afterwards.map((value) => ({
        value,
        title: text.t(`approver.afterwardsChoice.${value}`),
      })),
    },
    afterwardsCosts: toLines(
      afterwards.map((value) => text.t(`approver.afterwardsCost.${value}`, { hours })),
    ),
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

/** Who needs what: the headline, in a TextRun, as it holds names. */
function asksOf(text: Text, { requester, target }: Case): string {
  const name = nameOf(requester);
  return requester.id === target.id
    ? text.t('approver.asks.own', { name })
    : text.t('approver.asks.other', { name, target: nameOf(target) });
}

/** That it is privileged and who may approve; the channel reads it, so not which roles the account holds. */
function privilegedOf(text: Text, { privilege }: Case) {
  if (!isPrivileged(privilege)) return [];
  const roles = demandWords(text, roleDemand('approve', privilege));
  const words = privilege.kind === 'unknown' ? 'maybePrivileged' : 'privileged';
  return [{ title: text.t(`approver.${words}Title`), text: text.t(`approver.${words}`, { roles }) }];
}
