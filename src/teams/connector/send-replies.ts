import { setTimeout as delay } from 'node:timers/promises';
import type { Activity, BotAdapter, Middleware } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import { z } from 'zod';
import { backOff } from '../../workflows/back-off';
import type { CountReply } from './count-replies';
import { inTime } from './in-time';
import { sendFailure } from './send-failure';
import { withoutRetry } from './without-retry';

/** A click must be answered within ten seconds: what has to wait for longer than this fails. */
const longestWaitSeconds = 3;
const mostAttempts = 3;

/** The library waits for ever, and the turn with it. A click that waits in vain can still be answered in words. */
const answerWithinMs = 6_000;

const WithTenant = z.object({ tenant: z.object({ id: z.string() }) });

/**
 * How replies leave: counted, and sent again only where Teams allows that and soon enough for whoever waits. What jobs
 * send goes through the connector instead, which can wait for longer.
 */
export function sendReplies(adapter: Pick<BotAdapter, 'ConnectorClientKey'>, count: CountReply): Middleware {
  return {
    async onTurn(context, next) {
      const client = context.turnState.get<ConnectorClient | undefined>(adapter.ConnectorClientKey);
      if (client) withoutRetry(client);
      const place = placeOf(context.activity);
      const counted =
        <T>(send: () => Promise<T>) =>
        async () => {
          if (place) await count(place);
          return inTime(send, answerWithinMs, () => new ReplyTimeoutError());
        };
      context.onSendActivities((_, activities, send) =>
        activities.some(isRequest) ? repeatedly(counted(send), ['again']) : send(),
      );
      // Twice is the same as once, so it may also be made again where no answer came.
      context.onUpdateActivity((_, __, send) => repeatedly(counted(send), ['again', 'no-answer']));
      await next();
    },
  };
}

/** The answer to an invoke goes back over the connection it came by. */
function isRequest({ type }: Partial<Activity>): boolean {
  return type !== 'invokeResponse';
}

function placeOf({ conversation, channelData }: Activity) {
  const tenantId = WithTenant.safeParse(channelData).data?.tenant.id ?? conversation.tenantId;
  return tenantId ? { tenantId, conversationId: conversation.id } : undefined;
}

/** Nothing is known of a message that Teams stays silent about, so it is not sent again. */
class ReplyTimeoutError extends Error {
  override readonly name = 'ReplyTimeoutError';
  readonly code = 'reply-timeout';

  constructor() {
    super(`Teams did not answer within ${answerWithinMs} ms.`);
  }
}

async function repeatedly<T>(
  send: () => Promise<T>,
  passing: readonly ReturnType<typeof sendFailure>['reason'][],
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      if (error instanceof ReplyTimeoutError) throw error;
      const { reason, retryAfterSeconds } = sendFailure(error);
      const waitSeconds = backOff(attempt - 1, retryAfterSeconds);
      if (attempt >= mostAttempts || !passing.includes(reason) || waitSeconds > longestWaitSeconds)
        throw error;
      await delay(waitSeconds * 1000);
    }
  }
}
