import type { Case } from '../cases/case';
import { answerCheck } from './answer-check';
import type { AnswerCheckDeps } from './answer-check';
import { carryOut } from './carry-out/carry-out';
import type { CarryOutDeps } from './carry-out/move';
import { deliverMessage } from './deliver-message';
import type { DeliverDeps } from './deliver-message';
import type { JobHandlers, JobResult } from './ports/jobs';
import { refreshCards } from './refresh-cards';
import type { RefreshDeps } from './refresh-cards';
import { undoCase } from './undo-case';
import { watchPropagation } from './watch-propagation';
import type { WatchDeps } from './watch-propagation';

type Deps = AnswerCheckDeps & CarryOutDeps & DeliverDeps & RefreshDeps & WatchDeps;

/** Which workflow does the work of which queue. */
export function jobHandlers(deps: Deps): JobHandlers {
  const onCase =
    (work: (about: Case, attempt: number) => Promise<JobResult>) =>
    async (
      { tenantId, caseId }: { tenantId: string; caseId: string },
      attempt: number,
    ): Promise<JobResult> => {
      const about = await deps.cases.find(tenantId, caseId);
      return about ? work(about, attempt) : { done: true };
    };
  return {
    'carry-out': onCase((about, attempt) => carryOut(deps, about, attempt)),
    watch: onCase((about, attempt) => watchPropagation(deps, about, attempt)),
    undo: onCase((about, attempt) => undoCase(deps, about, attempt)),
    'refresh-cards': onCase((about, attempt) => refreshCards(deps, about, attempt)),
    deliver: ({ deliveryId }, attempt) => deliverMessage(deps, deliveryId, attempt),
    'answer-check': (check) => answerCheck(deps, check),
  };
}
