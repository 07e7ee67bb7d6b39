import { diagnoseUser } from './diagnose-user';
import type { DiagnoseDeps } from './diagnose-user';
import type { Check, JobResult } from './ports/jobs';
import type { CheckAnswer, Messenger } from './ports/messenger';

export interface AnswerCheckDeps extends DiagnoseDeps {
  readonly messenger: Pick<Messenger, 'updateAnswer'>;
}

/** The answer to a check. */
export function findAnswer(deps: DiagnoseDeps, { about, address, answers }: Check): Promise<CheckAnswer> {
  return diagnoseUser(deps, { tenantId: address.tenantId, user: about }, answers);
}

/** Looks, thinks, and puts the answer in the place of "checking". Run by the turn, and again by the job if that died. */
export async function answerCheck(deps: AnswerCheckDeps, check: Check): Promise<JobResult> {
  return showAnswer(deps, check, await findAnswer(deps, check));
}

export async function showAnswer(
  deps: Pick<AnswerCheckDeps, 'messenger'>,
  check: Check,
  answer: CheckAnswer,
): Promise<JobResult> {
  const sent = await deps.messenger.updateAnswer(check, answer);
  return !sent.ok && sent.reason === 'again'
    ? { done: false, afterSeconds: sent.retryAfterSeconds ?? 2 }
    : { done: true };
}
