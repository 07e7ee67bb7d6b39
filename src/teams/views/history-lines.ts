import type { Case, Chapter } from '../../cases/case';
import type { Text } from '../text/text';
import { toLines } from './lines';
import type { Line } from './lines';
import { nameOf } from './name-of';
import { stepLines } from './step-lines';

interface History {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** A card holds 24 kB; the latest matter most. */
const mostLines = 20;

/** What happened to a case, in order, with time and person: only ever in TextRuns. Nothing where nothing has yet. */
export function historyOf(
  text: Text,
  { history, requester }: Case,
  timezone: string | null,
): readonly History[] {
  const lines = history.slice(-mostLines).map(({ kind, at, by }) => {
    const values = { name: nameOf(by ?? requester), requester: nameOf(requester) };
    const what = text.t(`history.what.${kind}`, values);
    return text.t('history.line', { when: text.when(at, timezone), what });
  });
  return lines.length > 0 ? [{ title: text.t('history.title'), lines: toLines(lines) }] : [];
}

interface Again {
  /** Holds a name: only ever in a TextRun. */
  readonly text: string;
  readonly doneTitle: string;
  readonly done: readonly Line[];
}

const again = ['fell-back', 'sign-in-again', 'pursue'] as const satisfies readonly Chapter['kind'][];

/** Why an open case is asked about again, and what was done before; nothing where it is asked for the first time. */
export function againOf(text: Text, about: Case): readonly Again[] {
  const why = about.history.flatMap(({ kind }) => again.find((one) => one === kind) ?? []).at(-1);
  if (about.state !== 'open' || !why) return [];
  const said = text.t(`history.again.${why}`, { requester: nameOf(about.requester) });
  return [{ text: said, doneTitle: text.t('history.doneBefore'), done: stepLines(text, about) }];
}
