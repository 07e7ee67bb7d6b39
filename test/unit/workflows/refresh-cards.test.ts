import type { Case } from '../../../src/cases/case';
import type { CaseCard } from '../../../src/workflows/ports/store';
import { refreshCards } from '../../../src/workflows/refresh-cards';
import type { RefreshDeps } from '../../../src/workflows/refresh-cards';
import { anAddress } from '../../store/an-address';
import { recordingLog } from '../../store/recording-log';
import { sampleCase } from '../../support/sample-case';

const older: Case = { ...sampleCase, version: 4 };
const newer: Case = { ...sampleCase, version: 5 };
const address = anAddress();

/** An update on its way: when Teams takes it, and when we hear so. */
interface Update {
  arrive(): void;
  answer(): void;
}

/** One message in Teams, and what is noted of it: as the store's, whose tests hold it to the same. */
function aMessage() {
  let card: CaseCard = {
    caseId: sampleCase.id,
    audience: 'approvers',
    address,
    activityId: '1',
    shown: '3',
  };
  let pictured = 3;
  const updates: Update[] = [];
  const deps: RefreshDeps = {
    cases: { find: () => Promise.resolve(newer) },
    caseCards: {
      add: () => Promise.resolve(),
      forget: () => Promise.resolve(),
      of: () => Promise.resolve([card]),
      markShown: (read, shown) => {
        const isKnown = card.shown === read.shown || card.shown === shown;
        card = { ...card, shown: isKnown ? shown : null };
        return Promise.resolve(isKnown);
      },
    },
    people: { findAddress: () => Promise.resolve(address), markLeft: () => Promise.resolve() },
    messenger: {
      updateCase: ({ activityId }, about) =>
        new Promise((resolve) => {
          updates.push({
            arrive: () => {
              pictured = about.version;
            },
            answer: () => resolve({ ok: true, activityId, conversationId: address.conversationId }),
          });
        }),
    },
    log: recordingLog(),
  };
  return { deps, updates, pictured: () => pictured, noted: () => card.shown };
}

/** What was promised so far has come. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test.each([
  ['at once', () => Promise.resolve()],
  ['one after the other', settle],
])(
  'two updates that overtake each other on their way and are answered %s leave no old picture',
  async (_how, between) => {
    const { deps, updates, pictured, noted } = aMessage();
    const runs = [refreshCards(deps, older, 0)];
    await settle();
    runs.push(refreshCards(deps, newer, 0));
    await settle();
    const [late, quick] = updates.splice(0);
    quick?.arrive();
    late?.arrive();
    late?.answer();
    await between();
    quick?.answer();
    for (await settle(); updates.length > 0; await settle()) {
      const next = updates.shift();
      next?.arrive();
      next?.answer();
    }
    expect(await Promise.all(runs)).toEqual([{ done: true }, { done: true }]);
    expect([pictured(), noted()]).toEqual([newer.version, `${newer.version}`]);
  },
);
