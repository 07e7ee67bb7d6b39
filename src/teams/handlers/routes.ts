import type { BotDeps } from '../bot-deps';
import type { Reply, Turn } from '../turn/turn';
import { switchIsOff, switchIsOn } from './answer-switch';
import { askAdmin } from './ask-admin';
import { check } from './check';
import { checkAgain } from './check-again';
import { limited } from './limited';
import { itWorked, withdraw } from './close';
import { approve, decline } from './decide';
import { details } from './details';
import { forgetMe } from './privacy';
import { retrySignOut } from './retry-sign-out';
import { revert } from './revert';
import { start } from './start';
import { stillMissing } from './still-missing';

/** Every verb that a card may send, and who answers it. Cards already posted carry these, so they never change. */
export const routes = {
  start,
  check: limited(check),
  'check-again': limited(checkAgain),
  'ask-admin': limited(askAdmin),
  withdraw,
  approve,
  decline,
  'retry-sign-out': retrySignOut,
  revert,
  'switch-is-on': switchIsOn,
  'switch-is-off': switchIsOff,
  'it-worked': itWorked,
  'still-missing': limited(stillMissing),
  details,
  'forget-me': forgetMe,
} as const satisfies Record<string, (deps: BotDeps) => (turn: Turn, data: unknown) => Promise<Reply>>;

export type Verb = keyof typeof routes;

/** Verbs about one person's own account belong in the 1:1 chat: in a channel everybody would read the answer. */
export const personalVerbs: readonly Verb[] = ['start', 'check', 'check-again', 'ask-admin', 'forget-me'];

export function isVerb(verb: string): verb is Verb {
  return Object.hasOwn(routes, verb);
}
