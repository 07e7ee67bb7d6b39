import type { Cause } from '../cause';
import { judgeByApp } from '../judge-by-app';

export const smtpAuthEnding: Cause = {
  remedies: ['smtp-alternatives', 'allow-smtp-auth'],
  judge: judgeByApp('smtp-auth-ending'),
};
