import { isOk } from '../answer';
import type { Answered } from '../answer';
import { findPath } from '../follow-pages';
import { GraphErrorBody } from '../graph-error-body';
import type { Outgoing, Send } from '../send';
import { GrantRefusedError } from './grant-refused-error';

const timeoutMs = 30_000;

/** Requests whose refusal ends the command. */
export interface AskDirectory {
  readonly change: (request: Omit<Outgoing, 'version'>) => Promise<Answered>;
  /** All pages. */
  readonly list: (path: string) => Promise<readonly unknown[]>;
}

export function askDirectory(send: Send): AskDirectory {
  const answered = async (request: Omit<Outgoing, 'version'>): Promise<Answered> => {
    const answer = await send({ version: 'v1.0', ...request }, timeoutMs);
    if (isOk(answer)) return answer;
    throw new GrantRefusedError(
      answer.kind === 'none' ? noAnswer[answer.why] : refusal(answer, request.method),
    );
  };
  return {
    change: answered,
    async list(path: string): Promise<readonly unknown[]> {
      const items: unknown[] = [];
      for (let next: string | undefined = path; next !== undefined;) {
        const { value, link } = toPage((await answered({ method: 'GET', path: next })).body);
        items.push(...value);
        next = link && findPath(link);
      }
      return items;
    },
  };
}

function toPage(body: unknown): { readonly value: readonly unknown[]; readonly link: string | undefined } {
  const record = typeof body === 'object' && body !== null ? { ...body } : {};
  const value: unknown = 'value' in record ? record.value : undefined;
  const link: unknown = '@odata.nextLink' in record ? record['@odata.nextLink'] : undefined;
  if (!Array.isArray(value)) throw new GrantRefusedError('Graph answered something else than a list');
  return { value, link: typeof link === 'string' ? link : undefined };
}

const noAnswer = {
  'timed-out': 'Graph did not answer in time',
  'no-token': 'no token for Graph: sign in with `az login` first',
  dropped: 'Graph could not be reached',
  missing: 'Graph could not be reached',
} as const;

/** The code alone says what to do; Graph's message may name people. */
function refusal({ status, body }: Answered, method: string): string {
  const code = GraphErrorBody.safeParse(body).data?.error.code ?? 'no code';
  const what = method === 'GET' ? 'reading' : 'changing';
  return status === 403
    ? `Graph refuses ${what} this (${code}): it takes the role Privileged Role Administrator or Global Administrator, active now`
    : `Graph answered HTTP ${status} (${code}) to ${what} this`;
}
