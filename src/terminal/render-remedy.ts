import type { Remedy } from '../diagnosis/remedy';
import { remedyBy } from '../diagnosis/remedy-by';
import { costTexts, doerTexts, remedyTexts } from './texts';

/** What can be done, by whom, and what it costs. */
export function renderRemedy(remedy: Remedy): readonly string[] {
  const { by, roles } = remedyBy[remedy];
  const role = roles.length === 0 ? '' : `, as ${roles.join(' or ')}`;
  const cost = costTexts[remedy];
  return [
    `-> ${remedyTexts[remedy]}`,
    `   by: ${doerTexts[by]}${role}`,
    ...(cost === null ? [] : [`   cost: ${cost}`]),
  ];
}
