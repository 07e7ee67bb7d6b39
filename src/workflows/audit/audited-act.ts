import type { Act, WriteResult, WriteToken } from '../ports/act';
import type { WriteRecord } from '../ports/audit';
import { untilNoted } from '../until-noted';
import type { Recording } from './recording';

/** How long a database is away that is restarted. After more than that, the click or the job fails. */
const restartMs = 3_000;

type Written = Pick<WriteRecord, 'what' | 'about' | 'before' | 'after' | 'token' | 'onBehalfOf'>;

/** Writes down each change of an account before it leaves, and what was answered. */
export function auditedAct(act: Act, { append, seen }: Recording, onBehalfOf: string | null): Act {
  async function recorded(written: Written, send: () => Promise<WriteResult>): Promise<WriteResult> {
    // The case says "begun" by now: failing here would leave it waiting for a change that was never sent.
    await untilNoted(() => append({ kind: 'write', phase: 'sent', ...written, ...noAnswerYet }), restartMs);
    const result = await send();
    await untilNoted(() => append({ kind: 'write', phase: 'answered', ...written, ...toAnswer(result) }));
    return result;
  }
  const by = ({ kind }: WriteToken) => ({ token: kind, onBehalfOf });
  return {
    setPerUserMfaState: (userId, state, token) =>
      recorded(
        {
          what: 'per-user-mfa-state',
          about: userId,
          before: seen.states.get(userId) ?? null,
          after: state,
          ...by(token),
        },
        () => act.setPerUserMfaState(userId, state, token),
      ),
    signOut: (userId, token) =>
      recorded({ what: 'sessions', about: userId, before: null, after: 'revoked', ...by(token) }, () =>
        act.signOut(userId, token),
      ),
  };
}

const noAnswerYet = { outcome: null, status: null, requestId: null, code: null } as const;

function toAnswer(result: WriteResult): Pick<WriteRecord, keyof typeof noAnswerYet> {
  const { status, requestId } = result;
  return result.ok
    ? { outcome: 'ok', status, requestId, code: null }
    : { outcome: result.reason, status, requestId, code: result.code };
}
