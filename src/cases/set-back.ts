import type { Approval, Case, Step } from './case';

type Decided = Pick<Case, 'decision' | 'earlierApproval'>;

const unsuccessful: readonly Step['outcome'][] = ['refused', 'failed', 'not-confirmed'];

/** The approval by which the state goes back in the end; undefined where it stays as it is. */
export function approvalToSetBack({ decision, earlierApproval }: Decided): Approval | undefined {
  const approval = decision?.outcome === 'approved' ? decision : earlierApproval;
  return approval?.afterwards === 'revert' ? approval : undefined;
}

/** Whether that approval has set the state: what somebody else enforced, or nobody did, is not ours to set back. */
export function isOursToSetBack(about: Pick<Case, 'steps'> & Decided): boolean {
  const approval = approvalToSetBack(about);
  return about.steps.some(
    ({ name, outcome, at }) => name === 'enforce' && outcome === 'done' && approval && at >= approval.at,
  );
}

/** What was last tried to set the state back after this decision. */
export function lastRevert(about: Pick<Case, 'steps'> & Decided): Step | undefined {
  const from = sinceOf(about);
  return about.steps.findLast(({ name, at }) => name === 'revert' && at >= from);
}

/** Whether the state was to be set back and was not: then a person has to press for it. */
export function needsSettingBack(about: Pick<Case, 'steps'> & Decided): boolean {
  return approvalToSetBack(about) !== undefined && triedInVain(lastRevert(about));
}

/** Whether this step is the first news of it: nobody is told twice. */
export function isFirstInVain(about: Pick<Case, 'steps'> & Decided, step: Step): boolean {
  const from = sinceOf(about);
  return triedInVain(step) && !about.steps.some((one) => one.at >= from && triedInVain(one));
}

function sinceOf(about: Decided): string {
  return (approvalToSetBack(about) ?? about.decision)?.at ?? '';
}

function triedInVain(step: Step | undefined): boolean {
  return step?.name === 'revert' && unsuccessful.includes(step.outcome);
}
