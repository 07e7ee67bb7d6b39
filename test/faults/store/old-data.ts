import { says } from '../../support/case-flow';
import { cardOf } from '../../support/read-card';
import { only, person } from '../../support/talk';
import type { Sent } from '../../support/chats';
import { expectItAnswers, expectNothingTold } from '../lab/invariants';
import type { Lab } from '../lab/open-lab';
import { insist } from '../lab/ride';
import { isFull } from '../lab/form';
import { readStored } from '../lab/stored-state';

/** `record-data.ts` ran a version of each: Alex waits for a decision, Adele is told that it is ready, Isaiah's is resolved, Lidia's declined. */
export const oldLevels = isFull
  ? (['0002-audit', '0004-telling', '0005-mfa-states'] as const)
  : (['0002-audit', '0005-mfa-states'] as const);

/** Adele says that it works, Alex is approved, and both come to their end in this version. */
export async function goOnWithOldData(lab: Lab): Promise<void> {
  const { sandbox } = lab.world;
  for (const key of ['adele', 'isaiah']) sandbox.changeUser(key, { perUserMfaState: 'enforced' });
  for (const key of ['alex', 'lidia']) sandbox.changeUser(key, { perUserMfaState: 'disabled' });
  await sayThatItWorks(lab, 'adele');
  await approveAlex(lab);
  await sayThatItWorks(lab, 'alex');
  await insist('Adele is set back', () =>
    Promise.resolve(sandbox.viewUser('adele').perUserMfaState === 'disabled' || undefined),
  );
  expect(sandbox.viewUser('alex').perUserMfaState).toBe('enforced');
  await expectItAnswers(lab);
  const bot = lab.bot();
  bot.signal('SIGTERM');
  expect(await bot.ended).toEqual({ code: 0, signal: null });
  expectNothingTold(lab);
  const stored = await readStored(lab.world.database);
  expect(stored.cases.map(({ state }) => state).sort()).toEqual([
    'declined',
    'resolved',
    'resolved',
    'resolved',
  ]);
  expect(stored.failedJobs).toEqual([]);
  expect(stored.auditIsIntact).toBe(true);
}

/** The cards of then are in chats that this Teams does not have: "status" brings a new one. */
async function sayThatItWorks(lab: Lab, key: string): Promise<void> {
  const who = person(lab.bot(), key);
  const card = await insist(`${key} finds the case`, async () => {
    const { sent } = await who.says('status');
    return sent.find((one) => cardOf(one).verbs.includes('it-worked'));
  });
  const turn = await who.presses(card, 'it-worked');
  expect([turn.code, says(turn.card, 'requester', ['resolved'])]).toEqual([200, true]);
}

async function approveAlex(lab: Lab): Promise<void> {
  const chat = person(lab.bot(), 'megan');
  const request = await insist('the request of Alex', async (): Promise<Sent | undefined> => {
    const list = only(await chat.says('cases'));
    return only(await chat.presses(list, 'details'));
  });
  expect(cardOf(request).text).toContain('Alex Wilber');
  const turn = await chat.presses(request, 'approve', { afterwards: 'keep' });
  expect(turn.code).toBe(200);
}
