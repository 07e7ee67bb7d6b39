import type { InvokeResponse, TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { BotDeps } from '../bot-deps';

const Failure = z.object({ code: z.string().max(100) }).catch({ code: 'unknown' });

/** Teams tells that single sign-on failed. Kept for the operators: most of these are silent for the person. */
export function onSignInFailure({ log }: BotDeps, { activity }: TurnContext): InvokeResponse {
  log.warn({ code: Failure.parse(activity.value).code, person: activity.from.aadObjectId }, 'sign-in failed');
  return { status: 200 };
}
