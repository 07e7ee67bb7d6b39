import type { Fact } from '../../diagnosis/fact';
import type { ReadRecord } from '../ports/audit';
import type { Look } from '../ports/look';
import { tenantLook, userLook } from './look-record';
import type { Recording } from './recording';

/** Writes down the reads that decide about a click or a step, before anybody acts on them. */
export function auditedLook(look: Look, { append, seen }: Recording, decides: boolean): Look {
  return {
    ...look,
    async atUser(user) {
      const looked = await look.atUser(user);
      if (decides) await append(userLook(user, looked));
      return looked;
    },
    async atTenant() {
      const facts = await look.atTenant();
      if (decides) await append(tenantLook(facts));
      return facts;
    },
    async atApprover(userId) {
      const standing = await look.atApprover(userId);
      await append(
        toRead('approvers-group', userId, standing.inApproversGroup),
        toRead('active-roles', userId, standing.activeRoleIds),
        toRead('eligible-roles', userId, standing.eligibleRoleIds),
      );
      return standing;
    },
    async atPerUserMfaState(userId) {
      const state = await look.atPerUserMfaState(userId);
      if (state.state === 'known') seen.states.set(userId, state.value);
      await append(toRead('per-user-mfa-state', userId, state));
      return state;
    },
    async atAppPasswordCreated(userId, since) {
      const created = await look.atAppPasswordCreated(userId, since);
      await append(toRead('app-password-created', userId, created));
      return created;
    },
  };
}

function toRead(
  fact: ReadRecord['fact'],
  about: string,
  read: Fact<string | boolean | readonly string[]>,
): ReadRecord {
  const { source, readAt, requestId = null } = read;
  const [observed, unknown] = read.state === 'known' ? [read.value, null] : [null, read.reason];
  return { kind: 'read', fact, about, observed, unknown, source, readAt, requestId };
}
