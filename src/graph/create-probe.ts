import { z } from 'zod';
import type { UnknownReason } from '../diagnosis/fact';
import { describeNoToken, openCredential } from '../credentials/open-credential';
import { isOk } from './answer';
import type { Answer } from './answer';
import { toGraphAddress } from './graph-address';
import type { GraphCredential, GraphOptions } from './graph-options';
import { reasonOf } from './reason-of';
import { createSend } from './send';
import type { Outgoing } from './send';

/** Tries single requests to find out what is wrong with a deployment. Only reads. */
export interface GraphProbe {
  /** A new token, and what it allows; `roles` is null where the token does not tell. */
  token(): Promise<ProbedToken>;
  read(what: ProbeRead): Promise<Probed>;
}

export type ProbedToken =
  | { readonly ok: true; readonly value: string; readonly roles: readonly string[] | null }
  /** `code`: Entra's numbers (`AADSTS7000215`), or the kind of error. */
  | { readonly ok: false; readonly code: string };

export interface ProbeRead {
  readonly version: 'v1.0' | 'beta';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came back. `aheadMs`: how far this machine's clock is ahead of Graph's; null where no answer said the time. */
export type Probed = { readonly aheadMs: number | null } & (
  | { readonly ok: true; readonly ids: readonly string[] }
  | { readonly ok: false; readonly reason: UnknownReason; readonly status: number | null }
);

type ProbeOptions = Pick<GraphOptions, 'baseUrl' | 'credential' | 'log' | 'now'>;

const readTimeoutMs = 8_000;
const signInTimeoutMs = 10_000;

/** Throws a GraphSetupError for settings that would show a token to a stranger. */
export function createProbe({ baseUrl, credential, log, now }: ProbeOptions): GraphProbe {
  const address = toGraphAddress(baseUrl, credential);
  const getToken = tokenOf(credential, address.scope);
  let asked: Promise<ProbedToken> | undefined;
  const token = () => (asked ??= probeToken(getToken));
  const source = async () => {
    const probed = await token();
    return probed.ok ? probed.value : undefined;
  };
  const send = createSend({ address, token: source, log, now });
  return {
    token,
    async read(what) {
      const request: Outgoing = { method: 'GET', ...what };
      const began = now().getTime();
      const answer = await send(request, readTimeoutMs);
      const aheadMs = aheadOf(answer, (began + now().getTime()) / 2);
      if (isOk(answer)) return { ok: true, ids: idsOf(answer.body), aheadMs };
      const status = answer.kind === 'answered' ? answer.status : null;
      return { ok: false, reason: reasonOf(answer), status, aheadMs };
    },
  };
}

function tokenOf(credential: GraphCredential, scope: string): () => Promise<string> {
  if (credential.kind === 'fixed-token') return () => Promise.resolve(credential.token);
  const getToken = openCredential(credential);
  return async () => (await getToken(scope, AbortSignal.timeout(signInTimeoutMs))).value;
}

async function probeToken(getToken: () => Promise<string>): Promise<ProbedToken> {
  try {
    const value = await getToken();
    return { ok: true, value, roles: claimsOf(value).roles };
  } catch (error) {
    const { name, entraCodes } = describeNoToken(error);
    return { ok: false, code: entraCodes?.map((code) => `AADSTS${code}`).join(', ') || name };
  }
}

const Claims = z.object({
  roles: z.array(z.string()).nullable().catch(null).default(null),
  scp: z.string().nullable().catch(null).default(null),
});

/** What a token allows, as it says itself: application permissions, and delegated ones. Null: it does not tell. */
export function claimsOf(token: string): {
  readonly roles: readonly string[] | null;
  readonly scopes: readonly string[] | null;
} {
  const { roles, scp } = Claims.catch({ roles: null, scp: null }).parse(payloadOf(token));
  return { roles, scopes: scp?.split(' ') ?? null };
}

/** Not believed, only shown: Graph decides. */
function payloadOf(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The header tells whole seconds: on average half of one has passed. */
function aheadOf(answer: Answer, askedAtMs: number): number | null {
  const date = answer.kind === 'answered' ? Date.parse(answer.headers['date'] ?? '') : NaN;
  return Number.isNaN(date) ? null : askedAtMs - (date + 500);
}

const List = z.object({ value: z.array(z.object({ id: z.string() })) });

function idsOf(body: unknown): readonly string[] {
  return List.safeParse(body).data?.value.map(({ id }) => id) ?? [];
}
