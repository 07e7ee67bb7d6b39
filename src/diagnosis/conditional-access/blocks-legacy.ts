import type { LegacyClientType } from '../app-protocol';
import type { ConditionalAccessPolicy } from '../conditional-access-policy';
import type { UserFacts } from '../facts';
import { allOf, type Holds, whether } from '../holds';
import { coversLegacyClient } from './covers-client';
import { coversMail } from './covers-mail';
import { coversUser } from './covers-user';
import { blocks } from './grant';
import { isInForce } from './is-in-force';
import { appliesAlways } from './limit';

/** Whether a policy refuses the user's mail to clients that know only a password. Demanding MFA is no block. */
export function blocksLegacy(
  policy: ConditionalAccessPolicy,
  user: UserFacts,
  type: LegacyClientType,
): Holds {
  return allOf([
    whether(isInForce(policy) && blocks(policy.grant)),
    coversLegacyClient(policy, type),
    coversUser(policy, user),
    coversMail(policy),
    appliesAlways(policy),
  ]);
}
