import type { Act } from '../workflows/ports/act';
import type { Look } from '../workflows/ports/look';
import { createAct } from './act';
import { toGraphAddress } from './graph-address';
import type { GraphOptions } from './graph-options';
import { lookAtApprover } from './look-at-approver';
import { lookAtUser } from './look-at-user';
import { readOne } from './read-one';
import type { Outgoing } from './send';
import { createSend } from './send';
import { createTenantFacts } from './tenant-facts';
import { toPerUserMfaState } from './to-user-facts';
import { createTokenSource } from './token-source';

/** A card action must be answered within 10 seconds: an unknown fact beats a dead button. */
const defaultReadBudgetMs = 8000;
/** What follows a silent write is reading back, so waiting longer gains nothing. */
const defaultWriteTimeoutMs = 10_000;

/** Microsoft Graph behind our ports. Throws a GraphSetupError for settings that would show a token to a stranger. */
export function createGraph(options: GraphOptions): Look & Act {
  const { credential, log, now, readBudgetMs = defaultReadBudgetMs } = options;
  const address = toGraphAddress(options.baseUrl, credential);
  const send = createSend({ ...options, address, token: createTokenSource({ credential, log, address }) });
  const deps = { ...options, send, readBudgetMs };
  const deadline = () => now().getTime() + readBudgetMs;
  return {
    atUser: (user) => lookAtUser(deps, user, deadline()),
    ...createTenantFacts(deps),
    atPerUserMfaState: async (userId) =>
      toPerUserMfaState(await readOne(deps, requirements(userId), deadline())),
    atApprover: (userId) => lookAtApprover(deps, userId, deadline()),
    ...createAct({ send, log, now, timeoutMs: options.writeTimeoutMs ?? defaultWriteTimeoutMs }),
  };
}

function requirements(userId: string): Outgoing {
  const path = `/users/${encodeURIComponent(userId)}/authentication/requirements`;
  return { method: 'GET', version: 'beta', path };
}
