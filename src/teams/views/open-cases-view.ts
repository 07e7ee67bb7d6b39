import type { Case } from '../../cases/case';
import type { Text } from '../text/text';
import { nameOf } from './name-of';
import { viewOf } from './view';
import type { View } from './view';

interface Waiting {
  /** Oldest first; as many as a card can hold. */
  readonly cases: readonly Case[];
  /** How many wait in all. */
  readonly all: number;
}

/** What waits for a decision: who asks for what, and a button to each. No evidence: that is shown with the case. */
export function openCasesView(text: Text, { cases, all }: Waiting, timezone: string | null): View {
  const more = all - cases.length;
  return viewOf(text, 'open-cases', {
    headline: text.t('openCases.headline', { count: all }),
    order: all > 1 ? [{ text: text.t('openCases.order') }] : [],
    cases: cases.map((about, index) => ({
      // Buttons cannot carry names, and a screen reader lists them without what stands around them.
      number: String(index + 1),
      name: nameOf(about.requester),
      what: text.t(`openCases.what.${about.ask}`, {
        app: text.t(`labels.app.${about.diagnosis.app}`),
        when: text.when(about.openedAt, timezone),
      }),
      account:
        about.target.id === about.requester.id
          ? []
          : [{ text: text.t('openCases.forAccount', { name: nameOf(about.target) }) }],
      caseId: about.id,
      showTitle: text.t('buttons.showCase', { number: index + 1 }),
    })),
    more: more > 0 ? [{ text: text.t('openCases.more', { count: more }) }] : [],
  });
}
