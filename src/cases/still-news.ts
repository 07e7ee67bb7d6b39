import { caseStates } from './case';
import type { Case, CaseState } from './case';
import type { Message } from './effect';
import { needsSettingBack } from './set-back';
import { unreached } from './unreached';

/** In which states a message still says how it stands. */
const newsIn: Readonly<Record<Message, readonly CaseState[]>> = {
  asked: ['open'],
  reminder: ['open'],
  escalated: ['open'],
  ready: ['awaiting-user'],
  declined: ['declined'],
  failed: ['failed'],
  expired: ['expired'],
  nudge: ['awaiting-user'],
  closed: ['expired'],
  undeliverable: caseStates,
  stuck: ['awaiting-user'],
  'revert-needed': caseStates,
};

/** Whether a message that comes late is worth sending: not where the case has moved on, so that nobody needs it. */
export function isStillNews(message: Message, about: Case): boolean {
  if (message === 'undeliverable') return unreached(about) !== undefined;
  if (message === 'revert-needed') return needsSettingBack(about);
  return newsIn[message].includes(about.state);
}
