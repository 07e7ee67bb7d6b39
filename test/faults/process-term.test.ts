import { performance } from 'node:perf_hooks';
import { cardOf } from '../support/read-card';
import { only, person } from '../support/talk';
import { longestMs } from './lab/form';
import type { Strike } from './lab/gate';
import { expectAllWell, expectRideIsWhole } from './lab/invariants';
import { onEachStore } from './lab/on-each-store';
import { openLab } from './lab/open-lab';
import type { Lab, LabBot } from './lab/open-lab';
import { approve, ask, goOnToTheEnd, newRide, wholeRide } from './lab/ride';
import type { Ride } from './lab/ride';

/**
 * Asked to end while people are being answered, again and again: each process carries on what the one before it left. What
 * happens at SIGKILL: test/smoke/kill-nine.test.ts.
 */
jest.setTimeout(longestMs);

/** Container platforms send SIGKILL after that. */
const promisedMs = 10_000;

/** Answered by silence: the change of an account, which was made all the same, and a message, which was not sent. */
const silences = [
  { who: 'Microsoft Graph', where: 'graph', method: 'PATCH', carriedOut: true },
  { who: 'Teams', where: 'teams', method: 'POST', carriedOut: false },
] as const;

onEachStore('asked to end', (database) => {
  let opened: Lab | undefined;
  const rides: Ride[] = [];
  beforeAll(async () => {
    opened = await openLab({ databaseUrl: await database() });
  });
  afterAll(() => opened?.stop());
  const lab = () => {
    if (!opened) throw new Error('The lab is opened before all tests.');
    return opened;
  };
  const begin = (afterwards: Ride['afterwards']) => {
    const ride = newRide(lab().newRider(), afterwards);
    rides.push(ride);
    return ride;
  };

  it('turns that are under way are answered, and what they began is carried on by the next process', async () => {
    const [first, second] = [begin('keep'), begin('revert')];
    await ask(lab(), first);
    await ask(lab(), second);
    const bot = lab().bot();
    const checker = person(bot, lab().newRider());
    const question = only(await checker.says('check'));
    lab().graph.strike({ times: 1000 }, { kind: 'delay', ms: 400 });
    const held = lab().teams.strike({ times: 1000 }, { kind: 'delay', ms: 400 });
    const answers = Promise.all([
      checker.says('help'),
      checker.presses(question, 'check', { symptom: 'option-missing', app: 'other' }),
      approve(lab(), first),
      approve(lab(), second),
    ]);
    await untilStruck(held);
    expect(await end(bot)).toEqual({ code: 0, signal: null, inTime: true });
    const [help, checked] = await answers;
    expect([help.status, help.sent.length, checked.status, checked.code]).toEqual([200, 1, 200, 200]);
    lab().calm();
    await lab().start();
    await lab().world.connector.untilShown(
      checker.conversationId,
      (sent) => sent.activityId === question.activityId && cardOf(sent).verbs.includes('ask-admin'),
    );
    await Promise.all([goOnToTheEnd(lab(), first), goOnToTheEnd(lab(), second)]);
    for (const ride of [first, second]) await expectRideIsWhole(lab(), ride);
  });

  it.each(silences)(
    'while $who is silent it ends in time all the same, and the next process goes on',
    async ({ where, method, carriedOut }) => {
      const ride = begin('keep');
      await ask(lab(), ride);
      const bot = lab().bot();
      const silent = lab()[where].strike({ method, times: 1000 }, { kind: 'silence', carriedOut });
      const approving = approve(lab(), ride);
      await untilStruck(silent);
      expect(await end(bot)).toMatchObject({ signal: null, inTime: true });
      lab().calm();
      await lab().start();
      await approving;
      await goOnToTheEnd(lab(), ride);
      await expectRideIsWhole(lab(), ride);
    },
  );

  it('and the last process answers, with a sound record', async () => {
    rides.push(await wholeRide(lab(), newRide(lab().newRider(), 'keep')));
    await expectAllWell(lab(), rides);
  });
});

/** How it ended, and after how long. */
async function end(bot: LabBot) {
  const asked = performance.now();
  bot.signal('SIGTERM');
  const { code, signal } = await bot.ended;
  return { code, signal, inTime: performance.now() - asked < promisedMs };
}

async function untilStruck(strike: Strike): Promise<void> {
  while (strike.met() === 0) await new Promise((resolve) => setTimeout(resolve, 20));
}
