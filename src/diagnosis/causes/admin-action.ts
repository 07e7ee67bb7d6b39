import type { Cause } from '../cause';
import { judgeByApp } from '../judge-by-app';

export const adminAction: Cause = {
  remedies: ['app-registration'],
  judge: judgeByApp('admin-action'),
};
