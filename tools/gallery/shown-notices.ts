import type { Notice } from '../../src/teams/views/notice';
import { everyNotice } from '../../test/unit/views/every-notice';
import { caseInEachState } from './shown-cases';

const decided = caseInEachState.get('enforce.propagating');

/** One notice of each kind, by its kind; somebody who is late sees what was decided meanwhile. */
export const noticeOfEachKind: ReadonlyMap<Notice['kind'], Notice> = new Map([
  ...everyNotice.toReversed().map((notice) => [notice.kind, notice] as const),
  ...(decided
    ? [['already-decided', { kind: 'already-decided', case: decided, timezone: 'Europe/Berlin' }] as const]
    : []),
]);
