import type { KeepDays } from '../../workflows/ports/retention';
import type { Holding } from '../../workflows/what-is-held';
import type { Text } from '../text/text';
import { toLines } from './lines';
import { viewOf } from './view';
import type { View } from './view';

interface Shown {
  readonly holding: Holding;
  readonly keepDays: KeepDays;
  readonly timezone: string | null;
  /** How many requests were just deleted; absent: nobody asked for that yet. */
  readonly deleted?: number;
}

/** A card holds no more, and nobody reads more. */
const mostKept = 5;

/** What is held about the person who asks, for how long, and a button that deletes what nothing stands against. */
export function privacyView(text: Text, shown: Shown): View {
  const { holding, deleted } = shown;
  const canForget = deleted === undefined;
  return viewOf(text, 'privacy', {
    headline: deleted === undefined ? text.t('privacy.headline') : forgottenLine(text, deleted),
    held: toLines(heldLines(text, shown)),
    durationsTitle: text.t('privacy.durationsTitle'),
    durations: toLines(durationLines(text, shown.keepDays)),
    keptTitle: holding.kept.length > 0 ? toLines([text.t('privacy.keptTitle')]) : [],
    kept: toLines(keptLines(text, shown)),
    offer: canForget ? offerLine(text, holding.deletable.length) : text.t('privacy.nothingLeft'),
    canForget,
    forgetTitle: text.t('buttons.forgetMe'),
  });
}

/** The chat is always among it, and often all of it. */
function offerLine(text: Text, count: number): string {
  return count === 0 ? text.t('privacy.offerChat') : text.t('privacy.offer', { count });
}

function forgottenLine(text: Text, count: number): string {
  return count === 0 ? text.t('privacy.forgottenChat') : text.t('privacy.forgottenHeadline', { count });
}

function heldLines(text: Text, { holding, timezone, deleted }: Shown): readonly string[] {
  const { deletable, kept, decided, seenAt, stateReadAt } = holding;
  const opened = [...deletable, ...kept.map(({ about }) => about)].map(({ openedAt }) => openedAt).sort();
  const [oldest] = opened;
  const when = (iso: string) => text.date(iso, timezone);
  return [
    oldest === undefined
      ? text.t('privacy.noCases')
      : text.t('privacy.cases', { count: opened.length, since: when(oldest) }),
    ...(decided > 0 ? [text.t('privacy.decided', { count: decided })] : []),
    ...(deleted === undefined ? [text.t('privacy.chat')] : []),
    ...(seenAt === null ? [] : [text.t('privacy.address', { when: when(seenAt) })]),
    ...(stateReadAt === null ? [] : [text.t('privacy.state', { when: when(stateReadAt) })]),
    text.t('privacy.audit'),
  ];
}

function durationLines(text: Text, keep: KeepDays): readonly string[] {
  const days = (count: number | null) => (count === null ? text.t('privacy.forever') : text.span(count));
  return [
    text.t('privacy.casesFor', { days: days(keep.cases) }),
    text.t('privacy.chatsFor', { days: days(keep.chats) }),
    text.t('privacy.peopleFor', { days: days(keep.people) }),
    text.t('privacy.auditFor', { days: days(keep.audit) }),
  ];
}

function keptLines(text: Text, { holding, timezone }: Shown): readonly string[] {
  const own: string[] = [];
  let others = 0;
  for (const { about, why } of holding.kept) {
    if (why === 'about-another') others += 1;
    else own.push(text.t(`privacy.kept.${why}`, { when: text.date(about.openedAt, timezone) }));
  }
  const more = own.length - mostKept;
  return [
    ...own.slice(-mostKept),
    ...(more > 0 ? [text.t('privacy.more', { count: more })] : []),
    ...(others > 0 ? [text.t('privacy.keptAboutOthers', { count: others })] : []),
  ];
}
