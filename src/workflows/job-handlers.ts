import type { Case } from '../cases/case';
import { answerCheck } from './answer-check';
import type { AnswerCheckDeps } from './answer-check';
import { audited } from './audit/audited';
import { carryOut } from './carry-out/carry-out';
import type { CarryOutDeps } from './carry-out/move';
import { deliverMessage } from './deliver-message';
import type { DeliverDeps } from './deliver-message';
import { moveOn, moveOnAll } from './move-on';
import type { MoveOnDeps } from './move-on';
import { findEnforced } from './find-enforced';
import type { FindDeps } from './find-enforced';
import type { SwitchAnswerRef } from './ports/audit';
import type { JobHandlers, JobResult } from './ports/jobs';
import type { Parts } from './ports/parts';
import { purgeOld } from './purge-old';
import type { PurgeDeps } from './purge-old';
import { refreshCards } from './refresh-cards';
import type { RefreshDeps } from './refresh-cards';
import { tellEnforced } from './tell-enforced';
import type { TellDeps } from './tell-enforced';
import { undoCase } from './undo-case';
import { watchClock } from './watch-clock';
import type { ClockDeps } from './watch-clock';
import { watchPropagation } from './watch-propagation';
import type { WatchDeps } from './watch-propagation';

type Deps = AnswerCheckDeps &
  CarryOutDeps &
  ClockDeps &
  DeliverDeps &
  FindDeps &
  RefreshDeps &
  MoveOnDeps &
  PurgeDeps &
  TellDeps &
  WatchDeps &
  Pick<Parts, 'look' | 'act' | 'cases' | 'switchAnswers' | 'audit' | 'jobs'>;

/** Which workflow does the work of which queue. */
export function jobHandlers(deps: Deps): JobHandlers {
  const onCase =
    (
      work: (parts: Deps, about: Case, attempt: number) => Promise<JobResult>,
      switchAnswer?: SwitchAnswerRef,
    ) =>
    async (
      { tenantId, caseId }: { tenantId: string; caseId: string },
      attempt: number,
    ): Promise<JobResult> => {
      const about = await deps.cases.find(tenantId, caseId);
      return about ? work(auditedFor(deps, about, switchAnswer), about, attempt) : { done: true };
    };
  return {
    'carry-out': onCase(carryOut),
    watch: onCase(watchPropagation),
    undo: onCase(undoCase),
    clock: onCase(watchClock),
    'switch-answered': (answer) => moveOnAll(deps, answer),
    'move-on': (answer) => {
      const named = { by: answer.by.id, at: answer.said.at };
      return onCase((parts, about) => moveOn(parts, about, answer), named)(answer, 0);
    },
    'refresh-cards': onCase(refreshCards),
    deliver: ({ deliveryId }, attempt) => deliverMessage(deps, deliveryId, attempt),
    'answer-check': (check) => answerCheck(deps, check),
    'find-enforced': (tenant) => findEnforced(deps, tenant),
    'tell-enforced': (reader, attempt) => tellEnforced(deps, reader, attempt),
    purge: () => purgeOld(deps),
  };
}

/** Jobs are the product's own doing; what they change, they change on behalf of whoever decided. */
function auditedFor(
  deps: Deps,
  { tenantId, id: caseId, decision }: Case,
  switchAnswer: SwitchAnswerRef | undefined,
): Deps {
  const onBehalfOf = decision?.by.id ?? null;
  const origin = { actor: null, where: null, ...(switchAnswer && { switchAnswer }) };
  return audited(deps, { tenantId, caseId, ...origin, onBehalfOf, decides: true }).parts;
}
