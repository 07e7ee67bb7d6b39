import type { Case, Decision } from '../../cases/case';
import { roleDemand } from '../../cases/role-demand';
import { lastRevert, needsSettingBack } from '../../cases/set-back';
import type { Text } from '../text/text';
import type { ApproverOptions } from './approver-options';
import { cutText } from './cut-text';
import { hoursUntilSetBack } from './hours-until-set-back';
import { toLines } from './lines';
import type { Line } from './lines';
import { nameOf } from './name-of';
import { demandWords } from './role-words';
import { stepLines } from './step-lines';
import { switchAnswer } from './switch-answer';

/** Who decided what and when, and what was done. Nothing is left to decide. */
export function approverDecidedContent(
  text: Text,
  about: Case,
  options: Pick<ApproverOptions, 'timezone' | 'clocks'> & { readonly canSeeDetails: boolean },
) {
  const { timezone, canSeeDetails } = options;
  const { decision } = about;
  const canRevert = needsSettingBack(about);
  const done = stepLines(text, about);
  return {
    decided: toLines([
      ...(decision ? [decidedLine(text, about, { decision, timezone })] : []),
      ...answeredLines(text, about, timezone),
    ]),
    afterwards: afterwardsLines(text, about, options),
    reason:
      decision?.outcome === 'declined' && decision.reason !== null
        ? [{ title: text.t('approver.reasonTitle'), text: cutText(decision.reason, 500) }]
        : [],
    hasDone: done.length > 0,
    doneTitle: text.t('approver.doneTitle'),
    done,
    signOutBy: canRetrySignOut(about) ? toLines([signOutByLine(text, about)]) : [],
    hasButtons: canSeeDetails || canRetrySignOut(about) || canRevert,
    canRetrySignOut: canRetrySignOut(about),
    retrySignOutTitle: text.t('buttons.retrySignOut'),
    canRevert,
    revertTitle: text.t('buttons.revert'),
  };
}

/** What is to become of it; once that is under way, what was done says how it stands. */
function afterwardsLines(
  text: Text,
  about: Case,
  { timezone, clocks }: Pick<ApproverOptions, 'timezone' | 'clocks'>,
): readonly Line[] {
  if (about.decision?.outcome !== 'approved') return [];
  const revert = lastRevert(about);
  if (revert?.outcome === 'done') {
    return toLines([text.t('approver.afterwardsDone', { when: text.when(revert.at, timezone) })]);
  }
  const hours = hoursUntilSetBack(clocks);
  return revert ? [] : toLines([text.t(`approver.afterwardsChosen.${about.decision.afterwards}`, { hours })]);
}

function decidedLine(
  text: Text,
  { ask }: Case,
  { decision, timezone }: { readonly decision: Decision; readonly timezone: string | null },
): string {
  const values = { name: nameOf(decision.by), when: text.when(decision.at, timezone) };
  const { outcome } = decision;
  // What was approved before the switch was asked about is no answer about it.
  return text.t(
    `approver.decidedBy.${ask === 'switch' && outcome === 'declined' ? 'answered' : outcome}`,
    values,
  );
}

function answeredLines(text: Text, about: Case, timezone: string | null): readonly string[] {
  const answer = switchAnswer(about);
  if (!answer) return [];
  const values = { name: nameOf(answer.by), when: text.when(answer.at, timezone) };
  return [text.t('approver.decidedBy.answered', values)];
}

/** Whoever may sign this account out, by what is known of it. */
function signOutByLine(text: Text, { privilege }: Case): string {
  return text.t('approver.signOutBy', {
    roles: demandWords(text, roleDemand('retry-sign-out', privilege)),
  });
}

/** Enforced but not signed out is a normal partial result: somebody with another role may finish it. */
function canRetrySignOut({ state, steps }: Case): boolean {
  if (state !== 'propagating' && state !== 'awaiting-user') return false;
  const outcome = steps.findLast(({ name }) => name === 'sign-out')?.outcome;
  return outcome === 'refused' || outcome === 'failed' || outcome === 'not-confirmed';
}
