import type { Case, Chapter } from '../../cases/case';
import { waitOf } from '../../cases/due';
import { hasOwnSteps } from './own-steps';

/** What a case is called by more than its state: how long it has waited, or how it ended without a word. */
type Turn = 'reminded' | 'escalated' | 'nudged' | 'closed' | 'recorded';

/** Where the words of the requester's card stand. */
export function requesterWords(about: Case) {
  const turn = turnOf(about);
  if (turn === 'nudged' || turn === 'closed' || turn === 'recorded') {
    return `clocks.requester.${turn}` as const;
  }
  return hasOwnSteps(about)
    ? ('requester.oneLeft' as const)
    : (`requester.state.${about.ask}.${about.state}` as const);
}

/** Where the words of the approvers' card stand. */
export function approverWords(about: Case) {
  const turn = turnOf(about);
  return turn === undefined || turn === 'nudged'
    ? (`approver.state.${about.ask}.${about.state}` as const)
    : (`clocks.approver.${turn}` as const);
}

/** It expired because the user did not answer, and not because nobody decided. */
export function isClosed(about: Case): boolean {
  return turnOf(about) === 'closed';
}

function turnOf(about: Case): Turn | undefined {
  const { state, history } = about;
  if (state === 'expired') return lastOf(history, 'close-unanswered', 'expire') ? 'closed' : undefined;
  if (state === 'resolved') return isRecorded(history) ? 'recorded' : undefined;
  const since = waitOf(about)?.chapters ?? [];
  if (lastOf(since, 'escalate', 'remind')) return 'escalated';
  if (lastOf(since, 'remind', 'escalate')) return 'reminded';
  return lastOf(since, 'nudge', 'close-unanswered') ? 'nudged' : undefined;
}

/** Whether of the two it is the first that happened last. */
function lastOf(history: readonly Chapter[], wanted: Chapter['kind'], other: Chapter['kind']): boolean {
  return history.findLast(({ kind }) => kind === wanted || kind === other)?.kind === wanted;
}

/** Nobody said so: the audit log showed it. */
function isRecorded(history: readonly Chapter[]): boolean {
  return history.findLast(({ kind }) => kind === 'it-worked')?.by === null;
}
