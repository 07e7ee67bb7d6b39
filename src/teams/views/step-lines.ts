import { stepNames } from '../../cases/case';
import type { Case } from '../../cases/case';
import type { Text } from '../text/text';
import { toLines } from './lines';
import type { Line } from './lines';

/** What was done and what not, in order: how each step ended last. */
export function stepLines(text: Text, { steps }: Case): readonly Line[] {
  const last = stepNames.flatMap((name) => steps.findLast((step) => step.name === name) ?? []);
  return toLines(last.map(({ name, outcome }) => text.t(`approver.step.${name}.${outcome}`)));
}
