import { unreached } from '../../cases/unreached';
import type { Case } from '../../cases/case';
import type { Text } from '../text/text';
import { nameOf } from './name-of';

type WhyNotTold = 'removed' | 'blocked' | 'disabled' | 'gone' | 'not-confirmed' | 'refused';

/** Bot Framework's codes, and ours; anything else was refused. */
const byCode: Readonly<Record<string, WhyNotTold>> = {
  AppRemoved: 'removed',
  BotNotInConversationRoster: 'removed',
  ForbiddenOperationException: 'removed',
  ConversationBlockedByUser: 'blocked',
  MessageWritesBlocked: 'blocked',
  BotDisabledByAdmin: 'disabled',
  ConversationNotFound: 'gone',
  ActivityNotFoundInConversation: 'gone',
  NoActivityId: 'not-confirmed',
};

/** A row for the approvers while the requester does not know how it stands. */
export function notToldRows(text: Text, about: Case) {
  const missed = unreached(about);
  if (!missed) return [];
  const why = text.t(`delivery.why.${byCode[missed.code ?? ''] ?? 'refused'}`, {
    name: nameOf(about.requester),
  });
  return [{ label: text.t('delivery.notTold'), value: text.t('delivery.later', { why }) }];
}

/** In the place of "the requester was told"; nothing where they were, or where a decision comes first. */
export function tellThemYourself(text: Text, about: Case): string | undefined {
  if (about.state === 'open' || !unreached(about)) return undefined;
  return text.t('delivery.next', { name: nameOf(about.requester) });
}
