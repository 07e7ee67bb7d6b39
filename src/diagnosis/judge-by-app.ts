import type { AppCause } from './app-protocol';
import { appFits } from './app-protocol';
import type { Cause } from './cause';
import { answered } from './evidence';
import { judgement } from './judgement';

/** For causes that the app alone decides. */
export function judgeByApp(cause: AppCause): Cause['judge'] {
  return (facts, answers) => judgement(appFits(cause, answers.app), [answered('app', facts, answers)]);
}
