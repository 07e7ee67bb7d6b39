import type { Answers } from '../diagnosis/answers';
import { diagnose } from '../diagnosis/diagnose';
import { gatherFacts } from './gather-facts';
import type { Look } from './ports/look';
import type { CheckAnswer } from './ports/messenger';
import type { Cases, SwitchAnswers } from './ports/store';

export interface DiagnoseDeps {
  readonly look: Pick<Look, 'atUser' | 'atTenant'>;
  readonly cases: Pick<Cases, 'enforcedAt'>;
  readonly switchAnswers: Pick<SwitchAnswers, 'find'>;
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
  return gathered.ok ? { ok: true, diagnosis: diagnose(gathered.facts, answers) } : gathered;
}
