import type { Cause } from '../cause';
import { anyPolicy, policyEvidence, type PolicyTest } from '../conditional-access/any-policy';
import { coversModernClient } from '../conditional-access/covers-client';
import { coversUser } from '../conditional-access/covers-user';
import { blocks, isMfaAlone } from '../conditional-access/grant';
import { isInForce } from '../conditional-access/is-in-force';
import { appliesAlways } from '../conditional-access/limit';
import type { ConditionalAccessPolicy } from '../conditional-access-policy';
import { list, seen } from '../evidence';
import type { UserFacts } from '../facts';
import { allOf, type Holds, whether, whetherFact } from '../holds';
import { judgement } from '../judgement';
import { mfaMethods } from '../mfa-methods';

export const securityInfoBlocked: Cause = {
  remedies: ['open-from-trusted-place'],
  judge: (facts) => {
    const closes = closesSecurityInfo(facts.user);
    return judgement(anyPolicy(facts, closes), [
      ...policyEvidence(facts, closes),
      seen('registeredMethods', facts.user.registeredMethods, list),
    ]);
  },
};

function closesSecurityInfo(user: UserFacts): PolicyTest {
  return (policy) =>
    allOf([
      whether(isInForce(policy) && guardsSecurityInfo(policy)),
      stops(policy, user),
      coversUser(policy, user),
      appliesAlways(policy),
    ]);
}

/** The page is opened in a browser. */
function guardsSecurityInfo(policy: ConditionalAccessPolicy): boolean {
  const guards = policy.applications.userActions.includes('urn:user:registersecurityinfo');
  return guards && coversModernClient(policy, 'browser');
}

/** Who has no method yet cannot pass where MFA is the only way to the page where methods are registered. */
function stops({ grant }: ConditionalAccessPolicy, { registeredMethods }: UserFacts): Holds {
  if (blocks(grant)) return 'yes';
  if (!isMfaAlone(grant)) return 'no';
  return whetherFact(registeredMethods, (methods) => mfaMethods(methods).length === 0);
}
