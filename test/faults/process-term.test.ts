import { performance } from 'node:perf_hooks';
import type { Strike } from './lab/gate';
import { expectAllWell } from './lab/invariants';
import { openLab } from './lab/open-lab';
import type { Lab, LabBot } from './lab/open-lab';
import { approve, ask, goOnToTheEnd, newRide, wholeRide } from './lab/ride';
import { person } from '../support/talk';
import { cardOf } from '../support/read-card';
import { only } from '../support/talk';

/** Asked to end while people are being answered. What happens at SIGKILL: test/smoke/kill-nine.test.ts. */
jest.setTimeout(300_000);

/** Container platforms send SIGKILL after that. */
const promisedMs = 10_000;

let lab: Lab | undefined;
afterEach(() => lab?.stop());

/** How it ended, and after how long. */
async function end(bot: LabBot) {
  const asked = performance.now();
  bot.signal('SIGTERM');
  const { code, signal } = await bot.ended;
  return { code, signal, inTime: performance.now() - asked < promisedMs };
}

it('turns that are under way are answered, and what they began is carried on by the next process', async () => {
  lab = await openLab();
  const [first, second] = [newRide(lab.newRider(), 'keep'), newRide(lab.newRider(), 'revert')];
  await ask(lab, first);
  await ask(lab, second);
  const bot = lab.bot();
  const checker = person(bot, lab.newRider());
  const question = only(await checker.says('check'));
  lab.graph.strike({ times: 1000 }, { kind: 'delay', ms: 400 });
  const held = lab.teams.strike({ times: 1000 }, { kind: 'delay', ms: 400 });
  const answers = Promise.all([
    checker.says('help'),
    checker.presses(question, 'check', { symptom: 'option-missing', app: 'other' }),
    approve(lab, first),
    approve(lab, second),
  ]);
  await untilStruck(held);
  expect(await end(bot)).toEqual({ code: 0, signal: null, inTime: true });
  const [help, checked] = await answers;
  expect([help.status, help.sent.length, checked.status, checked.code]).toEqual([200, 1, 200, 200]);
  lab.calm();
  await lab.start();
  await lab.world.connector.untilShown(
    checker.conversationId,
    (sent) => sent.activityId === question.activityId && cardOf(sent).verbs.includes('ask-admin'),
  );
  await Promise.all([goOnToTheEnd(lab, first), goOnToTheEnd(lab, second)]);
  await expectAllWell(lab, [first, second]);
});

async function untilStruck(strike: Strike): Promise<void> {
  while (strike.met() === 0) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Answered by silence: the change of an account, which was made all the same, and a message, which was not sent. */
const silences = [
  { who: 'Microsoft Graph', where: 'graph', method: 'PATCH', carriedOut: true },
  { who: 'Teams', where: 'teams', method: 'POST', carriedOut: false },
] as const;

it.each(silences)(
  'while $who is silent it ends in time all the same, and the next process goes on',
  async (one) => {
    const { where, method, carriedOut } = one;
    lab = await openLab();
    const ride = newRide(lab.newRider(), 'keep');
    await ask(lab, ride);
    const bot = lab.bot();
    const silent = lab[where].strike({ method, times: 1000 }, { kind: 'silence', carriedOut });
    const approving = approve(lab, ride);
    await untilStruck(silent);
    const ended = await end(bot);
    expect(ended).toMatchObject({ signal: null, inTime: true });
    lab.calm();
    await lab.start();
    await approving;
    await goOnToTheEnd(lab, ride);
    await expectAllWell(lab, [ride, await wholeRide(lab, newRide(lab.newRider(), 'keep'))]);
  },
);
