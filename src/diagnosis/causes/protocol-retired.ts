import type { Cause } from '../cause';
import { judgeByApp } from '../judge-by-app';

export const protocolRetired: Cause = {
  remedies: ['modern-auth'],
  judge: judgeByApp('protocol-retired'),
};
