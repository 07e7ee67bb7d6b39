import { z } from 'zod';
import { jsonReply, type WireAnswer, type WireRequest } from '../http/wire';
import { parseJson } from '../tokens/parse-json';
import { TenantFactsSchema, TenantPatchSchema } from '../tenant/tenant-facts';
import { type Controls, UserPatchSchema } from './controls';
import { type Faults, FaultSchema } from './faults';
import { NoSuchUserError } from './get-user';
import type { RequestLog } from './request-log';
import { type SignInControls, SignInPatchSchema } from './sign-in-controls';

/** What the control paths stand on. */
export interface ControlWorld {
  readonly controls: Controls & SignInControls;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly reset: () => void;
}

export const CONTROL_PREFIX = '/_sandbox';

type Handle = (world: ControlWorld, request: WireRequest, who: string) => unknown;

/** Paths that Graph itself would never have. `*` is a persona key, an object id or a user principal name. */
const handlers: Readonly<Record<string, Handle>> = {
  'GET /requests': ({ log }) => log.entries(),
  'DELETE /requests': ({ log }) => log.clear(),
  'POST /faults': ({ faults }, { body }) => {
    z.union([z.array(FaultSchema), FaultSchema.transform((fault) => [fault])])
      .parse(parseJson(body))
      .forEach(faults.add);
  },
  'DELETE /faults': ({ faults }) => faults.clear(),
  'GET /tenant': ({ controls }) => controls.viewTenant(),
  'POST /tenant': ({ controls }, { body }) => {
    const patch = TenantPatchSchema.parse(parseJson(body));
    return controls.changeTenant(TenantFactsSchema.parse({ ...controls.viewTenant(), ...patch }));
  },
  'GET /users/*': ({ controls }, _request, who) => controls.viewUser(who),
  'POST /users/*': ({ controls }, { body }, who) =>
    controls.changeUser(who, UserPatchSchema.parse(parseJson(body))),
  'POST /users/*/app-passwords': ({ controls }, _request, who) => controls.createAppPassword(who),
  'POST /users/*/sign-in': ({ controls }, { body }, who) =>
    controls.changeSignIn(who, SignInPatchSchema.parse(parseJson(body))),
  'POST /reset': ({ reset }) => reset(),
};

export function answerControl(world: ControlWorld, request: WireRequest): WireAnswer {
  const path = request.path.slice(CONTROL_PREFIX.length);
  const who = /^\/users\/([^/]+)/.exec(path)?.[1] ?? '';
  const pattern = path.replace(/^\/users\/[^/]+/, '/users/*');
  const handle = handlers[`${request.method} ${pattern}`];
  if (handle === undefined) return jsonReply(404, { error: 'The sandbox has no such control.' });
  try {
    return jsonReply(200, handle(world, request, decodeURIComponent(who)) ?? { done: true });
  } catch (error) {
    if (error instanceof z.ZodError) return jsonReply(400, { error: z.prettifyError(error) });
    if (error instanceof NoSuchUserError) return jsonReply(404, { error: error.message });
    throw error;
  }
}
