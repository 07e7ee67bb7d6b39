import type { UserFacts } from '../diagnosis/facts';
import type { Act } from '../workflows/ports/act';
import type { Look } from '../workflows/ports/look';
import type { LookAtMany } from '../workflows/ports/look-at-many';
import { createAct } from './act';
import { toGraphAddress } from './graph-address';
import { GraphNotReadyError } from './graph-not-ready-error';
import type { GraphOptions } from './graph-options';
import { createInFlight } from './in-flight';
import { lookAtAppPassword } from './look-at-app-password';
import { lookAtApprover } from './look-at-approver';
import { lookAtApprovers } from './look-at-approvers';
import { lookAtMemberships } from './look-at-memberships';
import { lookAtMfaChanges } from './look-at-mfa-changes';
import { lookAtMfaStates, requirementsPath } from './look-at-mfa-states';
import { lookAtUser } from './look-at-user';
import { measuredSend } from './measured-send';
import { readOne } from './read-one';
import { createSecondOpinion } from './second-opinion';
import type { Outgoing } from './send';
import { createSend } from './send';
import { createTenantFacts } from './tenant-facts';
import { toPerUserMfaState } from './to-user-facts';
import { createTokenSource } from './token-source';

/** A card action must be answered within 10 seconds: an unknown fact beats a dead button. */
const defaultReadBudgetMs = 8000;
/** What follows a silent write is reading back, so waiting longer gains nothing. */
const defaultWriteTimeoutMs = 10_000;

export interface Graph extends Look, LookAtMany, Act {
  /** Throws where no token can be had. Cheap: the library keeps tokens and renews them in time. */
  ready(): Promise<void>;
}

/** Microsoft Graph behind our ports. Throws a GraphSetupError for settings that would show a token to a stranger. */
export function createGraph(options: GraphOptions): Graph {
  const { credential, log, now, readBudgetMs = defaultReadBudgetMs } = options;
  const address = toGraphAddress(options.baseUrl, credential);
  const token = createTokenSource({ credential, log, address });
  const plain = createSend({ ...options, address, token });
  const send = options.telemetry ? measuredSend(plain, options.telemetry) : plain;
  const deps = { ...options, send, readBudgetMs, batches: createInFlight() };
  const deadline = () => now().getTime() + readBudgetMs;
  const tenant = createTenantFacts(deps);
  const consult = options.secondOpinion ? createConsult(deps, tenant) : undefined;
  return {
    async atUser(user) {
      const looked = await lookAtUser(deps, user, deadline());
      if (looked.ok) consult?.(looked.facts);
      return looked;
    },
    ...tenant,
    atPerUserMfaState: async (userId) =>
      toPerUserMfaState(await readOne(deps, requirements(userId), deadline())),
    atAppPasswordCreated: (userId, since) => lookAtAppPassword(deps, { userId, since }, deadline()),
    atApprovers: () => lookAtApprovers(deps, deadline()),
    atApprover: (userId) => lookAtApprover(deps, userId, deadline()),
    atMfaStates: (userIds) => lookAtMfaStates(deps, userIds, deadline()),
    atMemberships: (userIds, groupId) => lookAtMemberships(deps, { userIds, groupId }, deadline()),
    atMfaChanges: (asked) => lookAtMfaChanges(deps, asked, deadline()),
    async ready() {
      if ((await token()) === undefined) throw new GraphNotReadyError();
    },
    ...createAct({ send, log, now, timeoutMs: options.writeTimeoutMs ?? defaultWriteTimeoutMs }),
  };
}

/** Not waited for: the diagnosis reads the tenant too, so this costs nothing but the question itself. */
function createConsult(
  deps: Parameters<typeof createSecondOpinion>[0],
  { atTenant }: Pick<Look, 'atTenant'>,
): (user: UserFacts) => void {
  const opinion = createSecondOpinion(deps);
  const consult = async (user: UserFacts) => opinion(user, (await atTenant()).conditionalAccess);
  return (user) => {
    // An account that could not be read has no id, and stands under its name.
    if (user.accountEnabled.state === 'unknown') return;
    consult(user).catch((error: unknown) => {
      const name = error instanceof Error ? error.name : typeof error;
      deps.log.error({ name }, 'the second opinion failed');
    });
  };
}

function requirements(userId: string): Outgoing {
  return { method: 'GET', version: 'beta', path: requirementsPath(userId) };
}
