import type { KeepDays } from '../../src/workflows/ports/retention';
import type { Holding } from '../../src/workflows/what-is-held';
import { sampleCase } from './sample-case';

const now = new Date('2026-11-21T05:00:00.000Z');
const keepDays: KeepDays = { cases: 365, audit: 1095, chats: 30, people: 90 };
const ended = { ...sampleCase, state: 'declined', openedAt: '2026-10-02T09:00:00.000Z' } as const;
const recent = { ...sampleCase, state: 'withdrawn', openedAt: now.toISOString() } as const;

const holding: Holding = {
  deletable: [ended],
  kept: [{ about: sampleCase, why: 'under-way' }],
  decided: 2,
  seenAt: now.toISOString(),
  stateReadAt: now.toISOString(),
};
const nothing: Holding = { deletable: [], kept: [], decided: 0, seenAt: null, stateReadAt: null };

function aboutOthers(length: number) {
  return Array.from({ length }, () => ({ about: ended, why: 'about-another' as const }));
}

/** Some data of each kind, and a request that cannot go yet. */
export const heldSample = { holding, keepDays, timezone: 'Europe/Berlin' };

/** With nothing, with much, for ever, and after deleting. */
export const heldSamples = [
  heldSample,
  { ...heldSample, holding: nothing },
  {
    ...heldSample,
    holding: {
      ...holding,
      kept: Array.from({ length: 8 }, () => ({ about: recent, why: 'recent' as const })),
    },
  },
  { ...heldSample, holding: { ...nothing, kept: aboutOthers(1) } },
  { ...heldSample, holding: { ...holding, kept: [...holding.kept, ...aboutOthers(7)] } },
  { ...heldSample, keepDays: { cases: null, audit: null, chats: 1, people: null } },
  { ...heldSample, holding: nothing, deleted: 1 },
  { ...heldSample, holding: { ...holding, deletable: [] }, deleted: 3, timezone: null },
  { ...heldSample, holding: nothing, deleted: 0 },
];
