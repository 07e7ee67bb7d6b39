import type { Cause } from '../cause';
import { judgeByApp } from '../judge-by-app';

export const notEntra: Cause = {
  remedies: ['other-auth'],
  judge: judgeByApp('not-entra'),
};
