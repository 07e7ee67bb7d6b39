import { targetPrivilege } from '../cases/target-privilege';
import type { Answers } from '../diagnosis/answers';
import { diagnose } from '../diagnosis/diagnose';
import type { SwitchAnswer } from '../diagnosis/facts';
import { caAsks } from '../diagnosis/mfa-demanded-by';
import { gatherFacts } from './gather-facts';
import { newReference } from './new-reference';
import type { Log } from './ports/log';
import type { Look, UserKey } from './ports/look';
import type { CheckAnswer } from './ports/messenger';
import type { Cases, SwitchAnswers } from './ports/store';
import type { Telemetry } from './ports/telemetry';

export interface DiagnoseDeps {
  readonly look: Pick<Look, 'atUser' | 'atTenant'>;
  readonly cases: Pick<Cases, 'enforcedAt'>;
  readonly switchAnswers: Pick<SwitchAnswers, 'find' | 'forget'>;
  readonly log: Log;
  /** Absent: nobody wants to know. */
  readonly telemetry?: Pick<Telemetry, 'count'>;
  readonly now: () => Date;
}

interface Question {
  readonly tenantId: string;
  readonly user: UserKey;
  /** What somebody just said about the tenant switch, in place of what was said before. */
  readonly said?: SwitchAnswer;
}

/** Looks at an account of the tenant, with what this product remembers of it, and thinks. */
export async function diagnoseUser(
  deps: DiagnoseDeps,
  { tenantId, user, said }: Question,
  answers: Answers,
): Promise<CheckAnswer> {
  const [switchAnswer, gathered] = await Promise.all([
    said ?? deps.switchAnswers.find(tenantId),
    gatherFacts(deps, user, { switchAnswer: null, enforcedByUsAt: null }),
  ]);
  if (!gathered.ok) {
    const reference = newReference();
    deps.log.error(
      { reference, ...idOf(user), reason: gathered.reason },
      'the account could not be looked at',
    );
    deps.telemetry?.count('app_password.diagnoses', { lead: 'none', outcome: gathered.reason });
    return { ...gathered, reference };
  }
  if (switchAnswer && gathered.facts.tenant.appPasswordsAllowed.state === 'known') {
    await deps.switchAnswers.forget(tenantId);
  }
  const { facts } = gathered;
  const enforcedByUsAt = await deps.cases.enforcedAt(tenantId, facts.user.id);
  const all = { ...facts, switchAnswer, enforcedByUsAt };
  const diagnosis = diagnose(all, answers);
  deps.telemetry?.count('app_password.diagnoses', { lead: diagnosis.lead ?? 'none', outcome: 'diagnosed' });
  return {
    ok: true,
    diagnosis,
    caAsks: caAsks(all),
    privilege: targetPrivilege(facts.user),
  };
}

/** Logs carry object ids, never names. */
function idOf(user: UserKey): { readonly userId?: string } {
  return 'id' in user ? { userId: user.id } : {};
}
