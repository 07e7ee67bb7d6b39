import type { Fact } from '../../diagnosis/fact';
import type { ReadRecord } from '../ports/audit';
import type { Look } from '../ports/look';
import type { Recording } from './recording';

/** Writes down the reads that decide about a click or a step, before anybody acts on them. */
export function auditedLook(look: Look, { append, seen }: Recording): Look {
  return {
    ...look,
    async atApprover(userId) {
      const standing = await look.atApprover(userId);
      await append(
        toRead('approvers-group', userId, standing.inApproversGroup),
        toRead('active-roles', userId, standing.activeRoleIds),
      );
      return standing;
    },
    async atPerUserMfaState(userId) {
      const state = await look.atPerUserMfaState(userId);
      if (state.state === 'known') seen.states.set(userId, state.value);
      await append(toRead('per-user-mfa-state', userId, state));
      return state;
    },
  };
}

function toRead(
  fact: ReadRecord['fact'],
  about: string,
  read: Fact<string | boolean | readonly string[]>,
): ReadRecord {
  const { source, readAt } = read;
  const [observed, unknown] = read.state === 'known' ? [read.value, null] : [null, read.reason];
  return { kind: 'read', fact, about, observed, unknown, source, readAt };
}
