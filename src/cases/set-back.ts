import type { Case, Step } from './case';

const unsuccessful: readonly Step['outcome'][] = ['refused', 'failed', 'not-confirmed'];

/** What was last tried to set the state back after this decision. */
export function lastRevert({ steps, decision }: Pick<Case, 'steps' | 'decision'>): Step | undefined {
  const from = decision?.at ?? '';
  return steps.findLast(({ name, at }) => name === 'revert' && at >= from);
}

/** Whether the state was to be set back and was not: then a person has to press for it. */
export function needsSettingBack(about: Pick<Case, 'steps' | 'decision'>): boolean {
  const { decision } = about;
  const wanted = decision?.outcome === 'approved' && decision.afterwards === 'revert';
  return wanted && triedInVain(lastRevert(about));
}

/** Whether this step is the first news of it: nobody is told twice. */
export function isFirstInVain({ steps, decision }: Pick<Case, 'steps' | 'decision'>, step: Step): boolean {
  const from = decision?.at ?? '';
  return triedInVain(step) && !steps.some((one) => one.at >= from && triedInVain(one));
}

function triedInVain(step: Step | undefined): boolean {
  return step?.name === 'revert' && unsuccessful.includes(step.outcome);
}
