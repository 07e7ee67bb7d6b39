import type { Notice } from '../../src/teams/views/notice';
import { everyNotice } from '../../test/unit/views/every-notice';

/** One notice of each kind, by its kind. */
export const noticeOfEachKind: ReadonlyMap<Notice['kind'], Notice> = new Map(
  everyNotice.toReversed().map((notice) => [notice.kind, notice]),
);
