import { randomUUID } from 'node:crypto';
import { askFor } from '../cases/ask-for';
import type { Case, Person } from '../cases/case';
import { newCase } from '../cases/new-case';
import type { Answers } from '../diagnosis/answers';
import type { Diagnosis } from '../diagnosis/finding';
import { diagnoseUser } from './diagnose-user';
import type { DiagnoseDeps } from './diagnose-user';
import { newReference } from './new-reference';
import type { UserKey } from './ports/look';
import type { CheckAnswer } from './ports/messenger';
import type { Rules } from './ports/parts';
import type { CaseCard, CaseCards, Cases } from './ports/store';
import { shownAs } from './shown-as';

export interface OpenCaseDeps extends DiagnoseDeps {
  readonly cases: Cases;
  readonly caseCards: CaseCards;
  readonly rules: Rules;
}

interface Request {
  readonly tenantId: string;
  readonly requester: Person;
  /** Whose account it is about: their own, or one that an approver asked for. */
  readonly about: UserKey;
  readonly answers: Answers;
  readonly note: string | null;
  /** The message with the answer: it becomes the requester's card of the case. */
  readonly shownIn: Pick<CaseCard, 'address' | 'activityId'> | null;
}

export type Opened =
  | { readonly ok: true; readonly case: Case }
  | { readonly ok: false; readonly reason: 'nothing-to-ask' }
  /** They may open the next one from `nextAt` on, ISO 8601. */
  | { readonly ok: false; readonly reason: 'too-many-cases'; readonly nextAt: string }
  | Extract<CheckAnswer, { ok: false }>;

/**
 * Asks an admin. The account is looked at again: what the card showed may be old, and what it carries could have been
 * edited, so neither is believed.
 */
export async function openCase(deps: OpenCaseDeps, request: Request): Promise<Opened> {
  const { tenantId, requester, answers, note } = request;
  const answer = await diagnoseUser(deps, { tenantId, user: request.about }, answers);
  if (!answer.ok) return answer;
  if (!objectId.test(answer.diagnosis.user.id)) {
    return { ok: false, reason: 'unreachable', reference: newReference() };
  }
  const ask = askFor(answer, deps.rules.enforcementWithCa);
  if (ask === null) return { ok: false, reason: 'nothing-to-ask' };
  const { opened, effects } = newCase(
    {
      id: randomUUID(),
      tenantId,
      requester,
      target: targetOf(answer.diagnosis, requester),
      ask,
      diagnosis: answer.diagnosis,
      privilege: answer.privilege,
      note,
    },
    deps.now().toISOString(),
  );
  const stored = await deps.cases.open(opened, effects, { atMostPerHour: atMostPerHour(deps.rules, opened) });
  if (stored.kind === 'too-many') return { ok: false, reason: 'too-many-cases', nextAt: stored.nextAt };
  if (request.shownIn) {
    const shown = shownAs(stored.case, true);
    await deps.caseCards.add({ ...request.shownIn, caseId: stored.case.id, audience: 'requester', shown });
  }
  return { ok: true, case: stored.case };
}

/**
 * An account that could not be read is known by its name alone. A case needs the object id: names can be given to
 * somebody else, and whoever may not decide is known by id.
 */
const objectId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An approver who sets up an office asks for many in a row; one who goes beyond this is no longer looking at each. */
const forOthersPerHour = 20;

function atMostPerHour({ casesPerHour }: Rules, { requester, target }: Case): number {
  return target.id === requester.id ? casesPerHour : Math.max(casesPerHour, forOthersPerHour);
}

function targetOf({ user }: Diagnosis, requester: Person): Person {
  if (user.id === requester.id) return requester;
  return { id: user.id, displayName: user.displayName ?? user.userPrincipalName ?? user.id };
}
