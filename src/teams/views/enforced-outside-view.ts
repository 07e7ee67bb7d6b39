import type { Text } from '../text/text';
import { toLines, toNumberedLines } from './lines';
import { links } from './links';
import { viewOf } from './view';
import type { View } from './view';

interface Seen {
  /** ISO 8601. */
  readonly seenAt: string;
  readonly timezone: string | null;
}

/** To somebody whose account was enforced by somebody else: what stops, and what to do about it. */
export function enforcedOutsideView(text: Text, { seenAt, timezone }: Seen): View {
  return viewOf(text, 'enforced-outside', {
    status: text.t('enforcedOutside.status'),
    headline: text.t('enforcedOutside.headline'),
    meaning: text.t('enforcedOutside.meaning'),
    appsTitle: text.t('enforcedOutside.appsTitle'),
    apps: toLines(text.list('enforcedOutside.apps')),
    stepsTitle: text.t('enforcedOutside.stepsTitle'),
    steps: toNumberedLines(text.list('enforcedOutside.steps')),
    whyNot: text.t('enforcedOutside.whyNot'),
    missing: text.t('enforcedOutside.missing'),
    seen: text.t('enforcedOutside.seen', { when: text.when(seenAt, timezone) }),
    startTitle: text.t('buttons.check'),
    securityInfo: { title: text.t('buttons.openSecurityInfo'), url: links.securityInfo },
  });
}
