import type { Cause } from '../cause';
import { judgeByApp } from '../judge-by-app';

export const hybridAutodiscover: Cause = {
  remedies: ['domain-password-on-prem'],
  judge: judgeByApp('hybrid-autodiscover'),
};
