import type { Case, Decision } from '../../cases/case';
import type { Text } from '../text/text';
import { cutText } from './cut-text';
import { toLines } from './lines';
import { nameOf } from './name-of';
import { stepLines } from './step-lines';

/** Who decided what and when, and what was done. Nothing is left to decide. */
export function approverDecidedContent(
  text: Text,
  about: Case,
  { timezone, canSeeDetails }: { readonly timezone: string | null; readonly canSeeDetails: boolean },
) {
  const { decision } = about;
  const done = stepLines(text, about);
  return {
    decided: decision ? toLines([decidedLine(text, about, { decision, timezone })]) : [],
    afterwards:
      decision?.outcome === 'approved'
        ? toLines([text.t(`approver.afterwardsChosen.${decision.afterwards}`)])
        : [],
    reason:
      decision?.outcome === 'declined' && decision.reason !== null
        ? [{ title: text.t('approver.reasonTitle'), text: cutText(decision.reason, 500) }]
        : [],
    hasDone: done.length > 0,
    doneTitle: text.t('approver.doneTitle'),
    done,
    hasButtons: canSeeDetails || canRetrySignOut(about),
    canRetrySignOut: canRetrySignOut(about),
    retrySignOutTitle: text.t('buttons.retrySignOut'),
  };
}

function decidedLine(
  text: Text,
  { ask }: Case,
  { decision, timezone }: { readonly decision: Decision; readonly timezone: string | null },
): string {
  const values = { name: nameOf(decision.by), when: text.when(decision.at, timezone) };
  return text.t(`approver.decidedBy.${ask === 'switch' ? 'answered' : decision.outcome}`, values);
}

/** Enforced but not signed out is a normal partial result: somebody with another role may finish it. */
function canRetrySignOut({ state, steps }: Case): boolean {
  if (state !== 'propagating' && state !== 'awaiting-user') return false;
  const outcome = steps.findLast(({ name }) => name === 'sign-out')?.outcome;
  return outcome === 'refused' || outcome === 'failed' || outcome === 'not-confirmed';
}
