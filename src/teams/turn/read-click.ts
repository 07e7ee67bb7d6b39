import type { Activity } from 'botbuilder';
import { z } from 'zod';

/** What a card's button sent: a verb and its data, neither of them believed yet. */
export interface CardClick {
  readonly verb: string;
  readonly data: unknown;
}

const Execute = z.object({ action: z.object({ verb: z.string(), data: z.unknown() }) });

/** What a client too old for Action.Execute sends in its place: the fallback's data hold the verb. */
const Submit = z.looseObject({ verb: z.string() });

/** The click that an activity brings, as an invoke or as a message; undefined for anything else. */
export function readClick({ type, name, value }: Partial<Activity>): CardClick | undefined {
  if (type === 'invoke' && name === 'adaptiveCard/action') {
    const execute = Execute.safeParse(value);
    return execute.success ? execute.data.action : undefined;
  }
  const submit = type === 'message' ? Submit.safeParse(value) : undefined;
  return submit?.success ? { verb: submit.data.verb, data: submit.data } : undefined;
}
