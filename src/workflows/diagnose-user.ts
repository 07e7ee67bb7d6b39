import type { Answers } from '../diagnosis/answers';
import { diagnose } from '../diagnosis/diagnose';
import { gatherFacts } from './gather-facts';
import { newReference } from './new-reference';
import type { Log } from './ports/log';
import type { Look } from './ports/look';
import type { CheckAnswer } from './ports/messenger';
import type { Cases, SwitchAnswers } from './ports/store';

export interface DiagnoseDeps {
  readonly look: Pick<Look, 'atUser' | 'atTenant'>;
  readonly cases: Pick<Cases, 'enforcedAt'>;
  readonly switchAnswers: Pick<SwitchAnswers, 'find'>;
  readonly log: Log;
  readonly now: () => Date;
}

/** Looks at an account of the tenant, with what this product remembers of it, and thinks. */
export async function diagnoseUser(
  deps: DiagnoseDeps,
  user: { readonly tenantId: string; readonly id: string },
  answers: Answers,
): Promise<CheckAnswer> {
  const [switchAnswer, enforcedByUsAt] = await Promise.all([
    deps.switchAnswers.find(user.tenantId),
    deps.cases.enforcedAt(user.tenantId, user.id),
  ]);
  const gathered = await gatherFacts(deps, { id: user.id }, { switchAnswer, enforcedByUsAt });
  if (gathered.ok) return { ok: true, diagnosis: diagnose(gathered.facts, answers) };
  const reference = newReference();
  deps.log.error(
    { reference, userId: user.id, reason: gathered.reason },
    'the account could not be looked at',
  );
  return { ...gathered, reference };
}
