import type { Case } from '../cases/case';
import { answerCheck } from './answer-check';
import type { AnswerCheckDeps } from './answer-check';
import { audited } from './audit/audited';
import { carryOut } from './carry-out/carry-out';
import type { CarryOutDeps } from './carry-out/move';
import { deliverMessage } from './deliver-message';
import type { DeliverDeps } from './deliver-message';
import type { JobHandlers, JobResult } from './ports/jobs';
import type { Parts } from './ports/parts';
import { refreshCards } from './refresh-cards';
import type { RefreshDeps } from './refresh-cards';
import { undoCase } from './undo-case';
import { watchPropagation } from './watch-propagation';
import type { WatchDeps } from './watch-propagation';

type Deps = AnswerCheckDeps &
  CarryOutDeps &
  DeliverDeps &
  RefreshDeps &
  WatchDeps &
  Pick<Parts, 'look' | 'act' | 'cases' | 'audit'>;

/** Which workflow does the work of which queue. */
export function jobHandlers(deps: Deps): JobHandlers {
  const onCase =
    (work: (parts: Deps, about: Case, attempt: number) => Promise<JobResult>) =>
    async (
      { tenantId, caseId }: { tenantId: string; caseId: string },
      attempt: number,
    ): Promise<JobResult> => {
      const about = await deps.cases.find(tenantId, caseId);
      return about ? work(auditedFor(deps, about), about, attempt) : { done: true };
    };
  return {
    'carry-out': onCase(carryOut),
    watch: onCase(watchPropagation),
    undo: onCase(undoCase),
    'refresh-cards': onCase(refreshCards),
    deliver: ({ deliveryId }, attempt) => deliverMessage(deps, deliveryId, attempt),
    'answer-check': (check) => answerCheck(deps, check),
  };
}

/** Jobs are the product's own doing; what they change, they change on behalf of whoever decided. */
function auditedFor(deps: Deps, { tenantId, id: caseId, decision }: Case): Deps {
  const onBehalfOf = decision?.by.id ?? null;
  return audited(deps, { tenantId, caseId, actor: null, where: null, onBehalfOf }).parts;
}
