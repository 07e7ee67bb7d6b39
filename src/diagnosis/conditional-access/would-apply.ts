import type { ConditionalAccessPolicy } from '../conditional-access-policy';
import type { UserFacts } from '../facts';
import { type Holds, whether } from '../holds';
import { coversModernClient } from './covers-client';
import { coversMail } from './covers-mail';
import { coversUser } from './covers-user';
import { appliesAlways } from './limit';

/** Why a policy does not apply, in the words of Graph's What If, so that two opinions can be held side by side. */
export type WhyNot = 'users' | 'application' | 'clientApps' | 'authenticationFlow' | 'conditions';

export interface Opinion {
  readonly applies: Holds;
  /** `notSet` where it applies; else the first part that keeps it from being sure. */
  readonly reason: WhyNot | 'notSet';
}

/** Whether a policy applies to a user who opens the mailbox in a browser, whatever it then demands. */
export function wouldApply(policy: ConditionalAccessPolicy, user: UserFacts): Opinion {
  const parts: readonly (readonly [WhyNot, Holds])[] = [
    ['authenticationFlow', whether(!policy.authenticationFlows)],
    ['users', coversUser(policy, user)],
    ['application', coversMail(policy)],
    ['clientApps', whether(coversModernClient(policy, 'browser'))],
    ['conditions', appliesAlways(policy)],
  ];
  const decisive = parts.find(([, holds]) => holds === 'no') ?? parts.find(([, holds]) => holds !== 'yes');
  if (decisive === undefined) return { applies: 'yes', reason: 'notSet' };
  const [reason, applies] = decisive;
  return { applies, reason };
}
