import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../control/faults';
import { nameHolder } from './authenticate';
import type { GraphCall } from './graph-call';
import { type GraphReply, refuse } from './graph-reply';
import type { World } from './world';

/** A reply, perhaps to be spoiled on its way, or none at all. */
export type Exchange =
  | { readonly kind: 'reply'; readonly reply: GraphReply; readonly spoil: 'truncate' | 'malformed' | null }
  | { readonly kind: 'drop' }
  | { readonly kind: 'silence' };

type Answer = () => GraphReply | Promise<GraphReply>;

/** Lets a fault strike, if one waits for this call, and notes in the log what came and what went. */
export async function exchange(world: World, call: GraphCall, answer: Answer): Promise<Exchange> {
  const began = Date.now();
  const at = new Date(world.tenant.now()).toISOString();
  const holder = nameHolder(world, call);
  const result = await strike(takeFault(world, call), answer);
  world.log.add({
    at,
    method: call.method,
    path: `/${call.version}${call.path}`,
    query: readable(call.query),
    batch: call.batch,
    inner: call.batch !== null,
    holder,
    status: result.kind === 'reply' ? result.reply.status : null,
    durationMs: Date.now() - began,
  });
  return result;
}

function takeFault(world: World, call: GraphCall): Fault | undefined {
  const query = call.query.toString();
  const path = `/${call.version}${call.path}${query === '' ? '' : `?${query}`}`;
  return world.faults.take({ method: call.method, path, inner: call.batch !== null });
}

async function strike(fault: Fault | undefined, answer: Answer): Promise<Exchange> {
  if (fault === undefined) return { kind: 'reply', reply: await answer(), spoil: null };
  if (fault.delayMs > 0) await sleep(fault.delayMs);
  const carriedOut = fault.carriedOut ? await answer() : undefined;
  switch (fault.kind) {
    case 'drop':
    case 'silence':
      return { kind: fault.kind };
    case 'status':
      return { kind: 'reply', reply: faultReply(fault), spoil: null };
    case 'truncate':
    case 'malformed':
      return { kind: 'reply', reply: carriedOut ?? (await answer()), spoil: fault.kind };
    case 'delay':
      return { kind: 'reply', reply: carriedOut ?? (await answer()), spoil: null };
  }
}

const codes: Readonly<Record<number, readonly [code: string, message: string]>> = {
  401: ['InvalidAuthenticationToken', 'Lifetime validation failed, the token is expired.'],
  403: ['Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'],
  404: ['Request_ResourceNotFound', 'The resource could not be found.'],
  429: ['TooManyRequests', 'Too many requests.'],
  500: ['InternalServerError', 'The server has encountered an error.'],
  502: ['BadGateway', 'Bad gateway.'],
  503: ['ServiceUnavailable', 'The service is temporarily unavailable.'],
  504: ['GatewayTimeout', 'The upstream service did not answer in time.'],
};

function faultReply({ status, headers, body }: Extract<Fault, { kind: 'status' }>): GraphReply {
  if (body !== undefined) return { status, headers, body };
  const [code, message] = codes[status] ?? ['UnknownError', 'An error occurred.'];
  return { ...refuse(status, code, message), headers };
}

function readable(query: URLSearchParams): string {
  return [...query].map(([name, value]) => `${name}=${value}`).join('&');
}
