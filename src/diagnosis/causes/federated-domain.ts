import type { Cause } from '../cause';
import { list, seen } from '../evidence';
import { originOf } from '../fact';
import type { Fact } from '../fact';
import type { UserFacts } from '../facts';
import { allOf, type Holds, whetherFact } from '../holds';
import { judgement } from '../judgement';

/** App passwords bypass federation and the access rules on premises. */
export const federatedDomain: Cause = {
  remedies: ['advice'],
  judge: ({ user, tenant }) => {
    const { federatedDomains } = tenant;
    const name = userPrincipalName(user);
    return judgement(isFederated(name, federatedDomains), [
      seen('userPrincipalName', name),
      seen('federatedDomains', federatedDomains, list),
    ]);
  },
};

/** Without federated domains the name does not matter. */
function isFederated(name: Fact<string>, domains: Fact<readonly string[]>): Holds {
  const any = whetherFact(domains, (all) => all.length > 0);
  if (name.state === 'unknown') return allOf([any, { unknown: name.reason }]);
  return whetherFact(domains, (all) => all.includes(domainOf(name.value)));
}

/** It comes with the account, so it shares the origin of that read and the reason why that read failed. */
function userPrincipalName({ userPrincipalName: name, accountEnabled }: UserFacts): Fact<string> {
  const origin = originOf(accountEnabled);
  if (name !== null) return { state: 'known', value: name, ...origin };
  const reason = accountEnabled.state === 'unknown' ? accountEnabled.reason : 'not-exposed';
  return { state: 'unknown', reason, ...origin };
}

function domainOf(name: string): string {
  return name.slice(name.lastIndexOf('@') + 1).toLowerCase();
}
