import type { Activity } from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import type { BotFrameworkAuthentication } from 'botframework-connector';

export type CallerRefused =
  | { readonly status: 401; readonly message: string }
  /** Nobody can be believed while Microsoft's keys cannot be fetched; Teams tries again. */
  | { readonly status: 503; readonly message: string; readonly cause: unknown };

/** Whether Bot Framework itself calls. Undefined: yes. botbuilder would answer its own errors, causes and all. */
export async function checkCaller(
  authentication: BotFrameworkAuthentication,
  activity: Activity,
  authorization: string,
): Promise<CallerRefused | undefined> {
  try {
    await authentication.authenticateRequest(activity, authorization);
    return undefined;
  } catch (cause) {
    return cause instanceof AuthenticationError
      ? { status: 401, message: 'The call carries no token by which Bot Framework could be recognised.' }
      : { status: 503, message: 'The token cannot be checked at the moment.', cause };
  }
}
