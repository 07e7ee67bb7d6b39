import type { Activity, Request, Response } from 'botbuilder';
import type { BotFrameworkAuthentication } from 'botframework-connector';
import { z } from 'zod';
import { newReference } from '../workflows/new-reference';
import type { Log } from '../workflows/ports/log';
import { checkCaller } from './connector/check-caller';

/** What is needed of an HTTP request: any server's will do. */
export interface HttpRequest {
  readonly method?: string | undefined;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body?: unknown;
}

/** All that botbuilder insists on; its own check throws where the type is missing. */
const AnyActivity = z.looseObject({ type: z.string().min(1) });
const ActivityBody = z.custom<Activity>((body) => AnyActivity.safeParse(body).success);

/** Lets an activity through to the bot, once it is one and Bot Framework sent it. */
export function takeActivity(
  authentication: BotFrameworkAuthentication,
  { log }: { readonly log: Log },
  process: (req: Request, res: Response) => Promise<void>,
): (req: HttpRequest, res: Response) => Promise<void> {
  return async ({ method, headers, body }, res) => {
    const activity = ActivityBody.safeParse(body);
    if (!activity.success) {
      refuse({ log, res }, 400, 'The body is no activity: it has no type.');
      return;
    }
    const refused = await checkCaller(authentication, activity.data, String(headers['authorization'] ?? ''));
    if (refused) {
      if (refused.status === 503) log.error({ err: refused.cause }, 'a caller could not be checked');
      refuse({ log, res }, refused.status, refused.message);
      return;
    }
    await process({ headers, ...(method && { method }), body: { ...activity.data } }, res);
  };
}

function refuse(
  { log, res }: { readonly log: Log; readonly res: Response },
  status: number,
  message: string,
): void {
  const reference = newReference();
  log.warn({ reference, status }, 'an activity was refused');
  res.status(status);
  res.send({ message, reference });
  res.end();
}
