import type { Cutoffs, KeepDays, Purged } from '../../../src/workflows/ports/retention';
import { purgeOld } from '../../../src/workflows/purge-old';
import { recordingLog } from '../../store/recording-log';

const none: Purged = { cases: 0, audit: 0, chats: 0, people: 0 };
const now = () => new Date('2026-11-21T00:00:00.000Z');

function world(keepDays: KeepDays, purged: Purged) {
  const asked: Cutoffs[] = [];
  const log = recordingLog();
  const retention = {
    purge: (before: Cutoffs) => {
      asked.push(before);
      return Promise.resolve(purged);
    },
  };
  return { asked, log, run: () => purgeOld({ retention, keepDays, log, now }) };
}

test('what is older than the days of its kind goes; what is kept for ever does not', async () => {
  const { asked, log, run } = world({ cases: 365, audit: null, chats: 1, people: 90 }, none);
  expect(await run()).toEqual({ done: false, afterSeconds: 21_600 });
  expect(asked).toEqual([
    {
      cases: '2025-11-21T00:00:00.000Z',
      audit: null,
      chats: '2026-11-20T00:00:00.000Z',
      people: '2026-08-23T00:00:00.000Z',
    },
  ]);
  expect(log.lines).toEqual([]);
});

test('where something went, there may be more: it comes again at once, and says how much', async () => {
  const { log, run } = world({ cases: 1, audit: 1, chats: 1, people: 1 }, { ...none, chats: 3 });
  expect(await run()).toEqual({ done: false, afterSeconds: 1 });
  expect(log.lines).toMatchObject([{ level: 'info', data: { purged: { chats: 3 } } }]);
});
