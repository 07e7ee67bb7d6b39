import type { Ask } from '../../cases/case';
import type { Diagnosis, Finding } from '../../diagnosis/finding';
import type { Remedy } from '../../diagnosis/remedy';
import { remedyBy } from '../../diagnosis/remedy-by';
import type { Doer } from '../../diagnosis/remedy-by';
import type { Text } from '../text/text';
import { toNumberedLines } from './lines';
import { wayOut } from './way-out';
import type { WayOut } from './way-out';

/** What an admin is asked to do; what comes after is told when it is ready. */
const asked = { enforce: 'enforce', switch: 'ask-admin-switch' } as const satisfies Record<Ask, Remedy>;

/** What helps with the cause to fix first; where nothing leads, how to look again. */
export function waysOut(text: Text, diagnosis: Diagnosis, ask: Ask | null): readonly WayOut[] {
  const lead = leadOf(diagnosis);
  if (!lead) {
    const steps = toNumberedLines(text.list('answer.fineSteps'));
    return [{ title: text.t('answer.whatToDo'), steps, lines: [], fine: [] }];
  }
  const doer = doerOf(lead);
  if (ask === null) return unaskedRemedies(lead).map((remedy) => wayOut(text, remedy, { doer }));
  const [first = asked[ask], ...others] = lead.remedies;
  return [
    wayOut(text, first, { doer, steps: asked[ask] }),
    ...others.filter((remedy) => isLeft(diagnosis, remedy)).map((remedy) => wayOut(text, remedy, { doer })),
  ];
}

/** Who has to act, in one sentence. */
export function whoActs(text: Text, diagnosis: Diagnosis, ask: Ask | null): string {
  const lead = leadOf(diagnosis);
  if (!lead) return text.t('answer.fineWho');
  if (isForbidden(lead, ask)) return text.t('answer.forbidden');
  return ask === null ? text.t(`answer.who.${doerOf(lead)}`) : text.t('answer.askable');
}

export function leadOf({ findings, lead }: Diagnosis): Finding | undefined {
  return findings.find(({ cause }) => cause === lead);
}

/** Somebody else has to act whom no button here asks: what they need to know has to be passed on. */
export function isForOthers(diagnosis: Diagnosis, ask: Ask | null): boolean {
  const lead = leadOf(diagnosis);
  if (!lead || ask !== null) return false;
  const doer = doerOf(lead);
  return isForbidden(lead, ask) || doer === 'admin' || doer === 'app-owner';
}

/** Enforcing would help, but this organisation has decided that nobody is asked for it. */
function isForbidden(lead: Finding | undefined, ask: Ask | null): boolean {
  return ask === null && lead?.remedies[0] === 'enforce';
}

/** Whoever does what helps first. */
function doerOf(lead: Finding | undefined): Doer {
  const first = lead?.remedies[0];
  return first === undefined ? 'user' : remedyBy[first].by;
}

/**
 * What helps where no admin can be asked here: nothing where that is forbidden, and where the user can help themselves,
 * an admin's remedies would only make them wait.
 */
export function unaskedRemedies(lead: Finding): readonly Remedy[] {
  if (isForbidden(lead, null)) return [];
  const { remedies } = lead;
  return doerOf(lead) === 'user' ? remedies.filter((remedy) => remedyBy[remedy].by !== 'admin') : remedies;
}

/** A second method is usually there already: it is worth a word only where nobody could see whether it is. */
function isLeft({ findings }: Diagnosis, remedy: Remedy): boolean {
  if (remedy !== 'register-method') return true;
  return findings.some(({ cause, verdict }) => cause === 'no-mfa-method' && verdict !== 'ruled-out');
}
