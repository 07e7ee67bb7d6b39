import type { Cause } from '../cause';
import { list, seen } from '../evidence';
import type { Facts } from '../facts';
import type { Evidence } from '../finding';
import { whetherFact } from '../holds';
import { judgement } from '../judgement';
import { mfaDemandedBy } from '../mfa-demanded-by';

/** MFA that anything but the per-user state demands does not unlock app passwords. */
export const perUserMfaDisabled: Cause = {
  remedies: ['enforce', 'register-method'],
  judge: (facts) => {
    const { perUserMfaState } = facts.user;
    const disabled = whetherFact(perUserMfaState, (state) => state === 'disabled');
    const state = seen('perUserMfaState', perUserMfaState);
    return judgement(disabled, disabled === 'yes' ? [state, ...whatDemandsMfa(facts)] : [state]);
  },
};

function whatDemandsMfa(facts: Facts): readonly Evidence[] {
  const policies = mfaDemandedBy(facts).flatMap((demand) =>
    demand.by === 'conditional-access' ? [`${demand.displayName} (${demand.certainty})`] : [],
  );
  return [
    seen('securityDefaults', facts.tenant.securityDefaults),
    seen('conditionalAccess', facts.tenant.conditionalAccess, () => list(policies)),
  ];
}
