import { INVOKE_RESPONSE_KEY } from 'botbuilder';
import type { Activity, TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { Telemetry } from '../../workflows/ports/telemetry';
import { isVerb } from '../handlers/routes';
import { readClick } from './read-click';

/** A turn, counted by its kind and outcome, timed and traced. Nothing of what was said, and of nobody who said it. */
export function measuredTurn(
  telemetry: Telemetry,
  context: TurnContext,
  run: () => Promise<void>,
): Promise<void> {
  const kind = kindOf(context.activity);
  const began = performance.now();
  const ended = (outcome: string) => {
    telemetry.count('app_password.turns', { kind, outcome });
    telemetry.record('app_password.turn.duration', (performance.now() - began) / 1000, { kind });
  };
  return telemetry.span('turn', { kind }, async (span) => {
    try {
      await run();
    } catch (error) {
      ended('failed');
      throw error;
    }
    const outcome = outcomeOf(context);
    span.set({ outcome });
    ended(outcome);
  });
}

const types = ['message', 'invoke', 'installationUpdate', 'conversationUpdate'];
const invokes = ['signin/tokenExchange', 'signin/verifyState', 'signin/failure'];

/** Out of lists of our own: whatever else somebody sends is `other`. */
function kindOf(activity: Activity): string {
  const click = readClick(activity);
  if (click) return isVerb(click.verb) ? `click ${click.verb}` : 'click other';
  const { type, name = '' } = activity;
  if (type === 'invoke') return invokes.includes(name) ? name : 'invoke';
  return types.includes(type) ? type : 'other';
}

const ClickAnswer = z.object({ value: z.object({ body: z.object({ statusCode: z.number() }) }) });

/** A click that broke is answered all the same; its status stands inside. */
function outcomeOf({ turnState }: TurnContext): string {
  const answered: unknown = turnState.get(INVOKE_RESPONSE_KEY);
  const status = ClickAnswer.safeParse(answered).data?.value.body.statusCode ?? 200;
  if (status >= 500) return 'failed';
  if (status === 401) return 'sign-in';
  return status >= 400 ? 'refused' : 'ok';
}
