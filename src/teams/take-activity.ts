import type { Activity, Request, Response } from 'botbuilder';
import { z } from 'zod';
import { newReference } from '../workflows/new-reference';
import type { Log } from '../workflows/ports/log';
import { ActivityShape } from './activity-shape';
import { checkCaller } from './connector/check-caller';
import type { Callers } from './connector/check-caller';
import { whyNotServed } from './why-not-served';

/** What is needed of an HTTP request: any server's will do. */
export interface HttpRequest {
  readonly method?: string | undefined;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body?: unknown;
}

interface Admission extends Callers {
  readonly allowedTenants: readonly string[];
  readonly log: Log;
}

/** All that botbuilder insists on; its own check throws where the type is missing. */
const AnyActivity = z.looseObject({ type: z.string().min(1) });
const ActivityBody = z.custom<Activity>((body) => AnyActivity.safeParse(body).success);

/** Lets an activity through to the bot, once it is one, Bot Framework sent it and it is from a tenant that is served. */
export function takeActivity(
  admission: Admission,
  process: (req: Request, res: Response) => Promise<void>,
): (req: HttpRequest, res: Response) => Promise<void> {
  return async ({ method, headers, body }, res) => {
    const activity = ActivityBody.safeParse(body);
    if (!activity.success) {
      refuse(admission.log, res, { status: 400, message: 'The body is no activity: it has no type.' });
      return;
    }
    const refused = await whyRefused(admission, activity.data, String(headers['authorization'] ?? ''));
    if (refused) {
      refuse(admission.log, res, refused);
      return;
    }
    // botbuilder reads parts of `channelData` without looking whether there is any.
    const channelData: unknown = activity.data.channelData ?? {};
    await process({ headers, ...(method && { method }), body: { ...activity.data, channelData } }, res);
  };
}

interface Refused {
  readonly status: number;
  readonly message: string;
  /** For the operators alone: a caller that is refused learns nothing about why. */
  readonly why?: string;
}

async function whyRefused(
  { allowedTenants, log, ...callers }: Admission,
  activity: Activity,
  authorization: string,
): Promise<Refused | undefined> {
  const refused = await checkCaller(callers, activity, authorization);
  if (refused?.status === 503) log.error({ err: refused.cause }, 'a caller could not be checked');
  if (refused) return refused;
  const notServed = whyNotServed(activity, allowedTenants);
  if (notServed) {
    log.warn({ ...notServed, type: activity.type }, 'an activity was turned away');
    return { status: 403, message: 'This bot serves other organizations, in Microsoft Teams alone.' };
  }
  const shape = ActivityShape.safeParse(activity);
  if (shape.success) return undefined;
  const parts = [...new Set(shape.error.issues.map(({ path }) => String(path[0])))].join(', ');
  const message = `The body is no activity of Bot Framework: ${parts} is missing or of another shape.`;
  return { status: 400, message, why: parts };
}

function refuse(log: Log, res: Response, { status, message, why }: Refused): void {
  const reference = newReference();
  log.warn({ reference, status, ...(why && { why }) }, 'an activity was refused');
  res.status(status);
  res.send({ message, reference });
  res.end();
}
