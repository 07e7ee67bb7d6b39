import { appFits, appProtocol } from '../app-protocol';
import type { App } from '../answers';
import type { Cause } from '../cause';
import { anyPolicy, policyEvidence } from '../conditional-access/any-policy';
import { blocksLegacy } from '../conditional-access/blocks-legacy';
import { answered } from '../evidence';
import type { Facts } from '../facts';
import { allOf, anyOf, type Holds } from '../holds';
import { judgement } from '../judgement';

export const caBlocksLegacy: Cause = {
  remedies: ['modern-auth'],
  judge: (facts, answers) => {
    const app = answered('app', facts, answers);
    const fits = appFits('ca-blocks-legacy', answers.app);
    if (fits === 'no') return judgement('no', [app]);
    const { clientTypes } = appProtocol(answers.app);
    const policies = policyEvidence(facts, (policy) =>
      anyOf(clientTypes.map((type) => blocksLegacy(policy, facts.user, type))),
    );
    return judgement(allOf([isBlocked(facts, answers.app), fits]), [app, ...policies]);
  },
};

function isBlocked(facts: Facts, app: App): Holds {
  const { known, clientTypes } = appProtocol(app);
  const blocked = clientTypes.map((type) =>
    anyPolicy(facts, (policy) => blocksLegacy(policy, facts.user, type)),
  );
  // Of an app that is not known it is asked whether the tenant blocks legacy sign-in at all.
  return known ? sameForAll(blocked) : anyOf(blocked);
}

/** An app that speaks one of several is blocked for sure only where each of them is. */
function sameForAll(blocked: readonly Holds[]): Holds {
  const unknown = blocked.find((holds) => typeof holds === 'object');
  if (unknown !== undefined) return unknown;
  return allOf(blocked) === anyOf(blocked) ? allOf(blocked) : { unknown: 'depends-on-conditions' };
}
