import { appFits } from '../app-protocol';
import type { Cause } from '../cause';
import { answered, seen } from '../evidence';
import { allOf, whetherFact } from '../holds';
import { judgement } from '../judgement';

/** Security defaults refuse every sign-in with a bare password, an app password among them. */
export const securityDefaultsBlockLegacy: Cause = {
  remedies: ['modern-auth', 'smtp-alternatives'],
  judge: (facts, answers) => {
    const app = answered('app', facts, answers);
    const fits = appFits('security-defaults-block-legacy', answers.app);
    if (fits === 'no') return judgement('no', [app]);
    const { securityDefaults } = facts.tenant;
    const on = whetherFact(securityDefaults, (value) => value);
    return judgement(allOf([on, fits]), [app, seen('securityDefaults', securityDefaults)]);
  },
};
