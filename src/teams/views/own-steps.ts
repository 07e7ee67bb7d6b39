import type { Case } from '../../cases/case';
import type { Remedy } from '../../diagnosis/remedy';
import { remedyBy } from '../../diagnosis/remedy-by';
import type { Text } from '../text/text';
import { leadOf } from './ways-out';

/** After an admin's answer about the switch, something that only the user can fix may be left. */
export function ownSteps(text: Text, about: Case): readonly string[] {
  return ownRemedies(about).flatMap((remedy) => text.list(`remedy.${remedy}.steps`));
}

export function hasOwnSteps(about: Case): boolean {
  return ownRemedies(about).length > 0;
}

function ownRemedies(about: Case): readonly Remedy[] {
  if (about.ask !== 'switch' || about.state !== 'awaiting-user') return [];
  const remedies = leadOf(about.diagnosis)?.remedies ?? [];
  const [first] = remedies;
  // Where somebody else has to act first, the user's part would not help yet.
  const isMine = first !== undefined && remedyBy[first].by === 'user';
  return isMine ? remedies.filter((remedy) => remedyBy[remedy].by === 'user') : [];
}
