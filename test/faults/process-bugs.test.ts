import path from 'node:path';
import { expectAllWell } from './lab/invariants';
import { openLab } from './lab/open-lab';
import type { Lab } from './lab/open-lab';
import { approve, ask, goOnToTheEnd, newRide, wholeRide } from './lab/ride';
import { cardOf } from '../support/read-card';
import { only, person } from '../support/talk';

/** Bugs in the product itself, and a machine that stands still. */
jest.setTimeout(300_000);

const NODE_OPTIONS = ['process-faults.cjs', 'lab/memory-probe.cjs']
  .map((file) => `--require ${path.join(__dirname, file)}`)
  .join(' ');

let opened: Lab | undefined;
beforeEach(async () => {
  opened = await openLab({ settings: { NODE_OPTIONS } });
});
afterEach(() => opened?.stop());
const lab = () => {
  if (!opened) throw new Error('The lab is opened before each test.');
  return opened;
};
const somebody = () => person(lab().bot(), lab().newRider());

/** The line of the log that carries the reference, which the person was shown or which was written down. */
const isLogged = (message: string) => lab().bot().logged(message);

it('a handler that rejects fails its turn alone, and the person gets a reference that stands in the log', async () => {
  const ride = newRide(lab().newRider(), 'keep');
  await ask(lab(), ride);
  const turn = await somebody().says('fault reject');
  const { reference } = await isLogged('a turn failed');
  expect(cardOf(only(turn)).text).toContain(String(reference));
  expect(cardOf(only(turn)).text).not.toContain('a bug in a handler');
  await approve(lab(), ride);
  await goOnToTheEnd(lab(), ride);
  await expectAllWell(lab(), [ride]);
});

it('a rejection that nobody waits for is recorded, and everybody is served on', async () => {
  const ride = newRide(lab().newRider(), 'keep');
  await ask(lab(), ride);
  const turn = await somebody().says('fault float');
  expect([turn.status, turn.sent.length]).toEqual([200, 1]);
  const { level, err, reference } = await isLogged('a rejection was not handled');
  expect([level, reference]).toEqual([50, expect.stringMatching(/^[A-Z0-9]{8}$/)]);
  expect(err).toHaveProperty('message', 'a bug that nobody waits for');
  await approve(lab(), ride);
  await goOnToTheEnd(lab(), ride);
  await expectAllWell(lab(), [ride]);
});

it('an exception that nobody catches ends the process in order, and the next one goes on', async () => {
  const [ride, other] = [newRide(lab().newRider(), 'keep'), newRide(lab().newRider(), 'revert')];
  await ask(lab(), ride);
  await ask(lab(), other);
  await approve(lab(), other);
  const bot = lab().bot();
  const turn = await somebody().says('fault throw');
  expect([turn.status, turn.sent.length]).toEqual([200, 1]);
  expect(await bot.ended).toEqual({ code: 1, signal: null });
  expect(await bot.logged('an exception was not caught: the process ends')).toHaveProperty('reference');
  await lab().start();
  await approve(lab(), ride);
  await Promise.all([ride, other].map((one) => goOnToTheEnd(lab(), one)));
  await expectAllWell(lab(), [ride, other]);
});

it('standing still for seven seconds loses and doubles nothing', async () => {
  const rides = Array.from({ length: 3 }, (_, n) => newRide(lab().newRider(), n === 1 ? 'revert' : 'keep'));
  for (const ride of rides) await ask(lab(), ride);
  const blocked = somebody().says('fault block 7000');
  const clicks = Promise.all(rides.map((ride) => approve(lab(), ride)));
  expect((await blocked).status).toBe(200);
  await clicks;
  const again = somebody().says('fault block 7000');
  await Promise.all(rides.map((ride) => goOnToTheEnd(lab(), ride)));
  expect((await again).status).toBe(200);
  await expectAllWell(lab(), [...rides, await wholeRide(lab(), newRide(lab().newRider(), 'keep'))]);
});
