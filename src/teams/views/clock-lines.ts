import { approvalToSetBack } from '../../cases/set-back';
import type { Case } from '../../cases/case';
import { agendaOf, waitOf } from '../../cases/due';
import type { Clocks } from '../../cases/due';
import type { Text } from '../text/text';
import { isClosed } from './case-words';
import { toLines } from './lines';
import type { Line } from './lines';
import { nameOf } from './name-of';

interface Options {
  readonly timezone: string | null;
  readonly clocks: Clocks;
}

/** What has been done about the waiting, and what comes next and when if nobody does anything. */
export function clockLines(text: Text, about: Case, { timezone, clocks }: Options): readonly Line[] {
  if (isClosed(about)) return toLines(isSetBack(about) ? [text.t('clocks.setBack')] : []);
  const past = (waitOf(about)?.chapters ?? []).flatMap(({ kind }) =>
    kind === 'remind' || kind === 'escalate' ? [text.t(`clocks.past.${kind}`)] : [],
  );
  const ahead = agendaOf(about, clocks)
    // One time at a time: what follows is said once this has happened.
    .slice(0, 1)
    .map(({ type, at }) => text.t(`clocks.ahead.${type}`, { when: text.when(at.toISOString(), timezone) }));
  return toLines([...past, ...ahead]);
}

/** Whether the approver chose that the state goes back once the app password exists. */
export function isSetBack(about: Case): boolean {
  return approvalToSetBack(about) !== undefined;
}

/** Who has been waiting since when, once the approvers were reminded of it. Holds a name: only ever in a TextRun. */
export function waitingLines(text: Text, about: Case, timezone: string | null): readonly Line[] {
  const wait = waitOf(about);
  if (
    about.state !== 'open' ||
    !wait?.chapters.some(({ kind }) => kind === 'remind' || kind === 'escalate')
  ) {
    return [];
  }
  const when = text.when(wait.since, timezone);
  return toLines([text.t('clocks.waiting', { name: nameOf(about.requester), when })]);
}
