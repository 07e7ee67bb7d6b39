import type { Activity } from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import type { BotFrameworkAuthentication } from 'botframework-connector';
import { z } from 'zod';

export type CallerRefused =
  | { readonly status: 401; readonly message: string; readonly why: string }
  /** Nobody can be believed while Microsoft's keys cannot be fetched; Teams tries again. */
  | { readonly status: 503; readonly message: string; readonly cause: unknown };

export interface Callers {
  readonly authentication: BotFrameworkAuthentication;
  /** Null: nobody has a token (the sandbox). */
  readonly issuer: string | null;
}

/** Whether Bot Framework itself calls. Undefined: yes. botbuilder would answer its own errors, causes and all. */
export async function checkCaller(
  { authentication, issuer }: Callers,
  activity: Activity,
  authorization: string,
): Promise<CallerRefused | undefined> {
  const misfit = issuer === null ? undefined : whyNot(authorization, { issuer, activity });
  if (misfit) return unrecognised(misfit);
  try {
    await authentication.authenticateRequest(activity, authorization);
    return undefined;
  } catch (cause) {
    if (isUnreachable(cause)) {
      return { status: 503, message: 'The token cannot be checked at the moment.', cause };
    }
    return unrecognised(cause instanceof AuthenticationError ? cause.message : nameOf(cause));
  }
}

function unrecognised(why: string): CallerRefused {
  const message = 'The call carries no token by which Bot Framework could be recognised.';
  return { status: 401, message, why };
}

const Claims = z.object({ iss: z.string(), serviceurl: z.string().min(1) });

/**
 * What botbuilder lets pass with a good signature: tokens of its emulator and of other bots, which whoever knows the
 * bot's own secret can get, and activities that leave out where answers go.
 */
function whyNot(
  authorization: string,
  { issuer, activity }: { readonly issuer: string; readonly activity: Activity },
): string | undefined {
  const claims = Claims.safeParse(claimsOf(authorization));
  if (!claims.success) return 'no token with an issuer and a service URL';
  if (claims.data.iss !== issuer) return 'another issuer';
  if (claims.data.serviceurl !== activity.serviceUrl) return 'another service URL';
  return undefined;
}

/** What the token says, not yet believed: its signature is checked next. */
function claimsOf(authorization: string): unknown {
  const payload = /^Bearer [\w-]+\.([\w-]+)\.[\w-]*$/.exec(authorization)?.[1] ?? '';
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The keys could not be fetched: no answer, or one with an error. */
function isUnreachable(cause: unknown): boolean {
  return cause instanceof AuthenticationError ? cause.statusCode >= 500 : nameOf(cause) === 'FetchError';
}

function nameOf(cause: unknown): string {
  return cause instanceof Error ? cause.name : 'not an error';
}
