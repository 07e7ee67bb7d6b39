import type { Ask } from '../../cases/case';
import type { Finding } from '../../diagnosis/finding';
import type { Remedy } from '../../diagnosis/remedy';
import type { Text } from '../text/text';
import { toNumberedLines } from './lines';
import type { NumberedLine } from './lines';
import { remedyBy } from './remedy-by';
import type { Doer } from './remedy-by';

/** One thing that helps, and how. */
interface WayOut {
  readonly title: string;
  readonly steps: readonly NumberedLine[];
}

/** What an admin is asked to do; what comes after is told when it is ready. */
const asked = { enforce: 'enforce', switch: 'ask-admin-switch' } as const satisfies Record<Ask, Remedy>;

/** What helps with the cause to fix first; where nothing leads, how to look again. */
export function waysOut(text: Text, lead: Finding | undefined, ask: Ask | null): readonly WayOut[] {
  if (!lead) {
    return [{ title: text.t('answer.whatToDo'), steps: toNumberedLines(text.list('answer.fineSteps')) }];
  }
  const remedies = ask === null ? withinReach(lead) : [asked[ask]];
  return remedies.map((remedy) => ({
    title: text.t(`remedy.${remedy}.title`),
    steps: toNumberedLines(text.list(`remedy.${remedy}.steps`)),
  }));
}

/** Who has to act, in one sentence. */
export function whoActs(text: Text, lead: Finding | undefined, ask: Ask | null): string {
  return ask === null ? text.t(`answer.who.${doerOf(lead)}`) : text.t('answer.askable');
}

/** The user, where they can do anything themselves; else whoever the first remedy names. */
function doerOf(lead: Finding | undefined): Doer {
  if (!lead) return 'user';
  const doers = lead.remedies.map((remedy) => remedyBy[remedy]);
  return doers.includes('user') ? 'user' : (doers[0] ?? 'nobody');
}

/** Where the user can help themselves, an admin's remedies would only make them wait. */
function withinReach(lead: Finding): readonly Remedy[] {
  return doerOf(lead) === 'user'
    ? lead.remedies.filter((remedy) => remedyBy[remedy] !== 'admin')
    : lead.remedies;
}
