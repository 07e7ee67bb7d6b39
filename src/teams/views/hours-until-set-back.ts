import type { ApproverOptions } from './approver-options';

/** Working hours without an answer from when it is ready, after which a state that is to go back does so. */
export function hoursUntilSetBack({ nudgeAfterHours, closeAfterHours }: ApproverOptions['clocks']): number {
  return nudgeAfterHours + closeAfterHours;
}
