import type { Cause } from '../cause';
import { judgeByApp } from '../judge-by-app';

export const notNeeded: Cause = {
  remedies: ['modern-auth'],
  judge: judgeByApp('not-needed'),
};
