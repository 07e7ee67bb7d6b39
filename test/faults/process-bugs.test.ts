import path from 'node:path';
import { cardOf } from '../support/read-card';
import { only, person } from '../support/talk';
import { longestMs } from './lab/form';
import { expectAllWell, expectRideIsWhole } from './lab/invariants';
import { onEachStore } from './lab/on-each-store';
import { openLab } from './lab/open-lab';
import type { Lab } from './lab/open-lab';
import { approve, ask, goOnToTheEnd, newRide, wholeRide } from './lab/ride';
import type { Ride } from './lab/ride';

/** Bugs in the product itself, and a machine that stands still: one after the other in one process, until one ends it. */
jest.setTimeout(longestMs);

const required = [path.join(__dirname, 'process-faults.cjs')];

onEachStore('bugs in the process', (database) => {
  let opened: Lab | undefined;
  const rides: Ride[] = [];
  beforeAll(async () => {
    opened = await openLab({ databaseUrl: await database(), required });
  });
  afterAll(() => opened?.stop());
  const lab = () => {
    if (!opened) throw new Error('The lab is opened before all tests.');
    return opened;
  };
  const somebody = () => person(lab().bot(), lab().newRider());
  const newRides = (...afterwards: readonly Ride['afterwards'][]) => {
    const ridden = afterwards.map((what) => newRide(lab().newRider(), what));
    rides.push(...ridden);
    return ridden;
  };
  const areWhole = async (ridden: readonly Ride[]) => {
    for (const ride of ridden) await expectRideIsWhole(lab(), ride);
  };

  /** The line of the log that carries the reference, which the person was shown or which was written down. */
  const isLogged = (message: string) => lab().bot().logged(message);

  it('a handler that rejects fails its turn alone, and the person gets a reference that stands in the log', async () => {
    const ridden = newRides('keep');
    for (const ride of ridden) await ask(lab(), ride);
    const turn = await somebody().says('fault reject');
    const { reference } = await isLogged('a turn failed');
    expect(cardOf(only(turn)).text).toContain(String(reference));
    expect(cardOf(only(turn)).text).not.toContain('a bug in a handler');
    for (const ride of ridden) await approve(lab(), ride);
    await Promise.all(ridden.map((ride) => goOnToTheEnd(lab(), ride)));
    await areWhole(ridden);
  });

  it('a rejection that nobody waits for is recorded, and everybody is served on', async () => {
    const ridden = newRides('keep');
    for (const ride of ridden) await ask(lab(), ride);
    const { pid } = lab().bot();
    const turn = await somebody().says('fault float');
    expect([turn.status, turn.sent.length]).toEqual([200, 1]);
    const { level, err, reference } = await isLogged('a rejection was not handled');
    expect([level, reference]).toEqual([50, expect.stringMatching(/^[A-Z0-9]{8}$/)]);
    expect(err).toHaveProperty('message', 'a bug that nobody waits for');
    for (const ride of ridden) await approve(lab(), ride);
    await Promise.all(ridden.map((ride) => goOnToTheEnd(lab(), ride)));
    await areWhole(ridden);
    expect(lab().bot().pid).toBe(pid);
  });

  it('standing still for seven seconds loses and doubles nothing', async () => {
    const ridden = newRides('keep', 'revert', 'keep');
    for (const ride of ridden) await ask(lab(), ride);
    const blocked = somebody().says('fault block 7000');
    const clicks = Promise.all(ridden.map((ride) => approve(lab(), ride)));
    expect((await blocked).status).toBe(200);
    await clicks;
    const again = somebody().says('fault block 7000');
    await Promise.all(ridden.map((ride) => goOnToTheEnd(lab(), ride)));
    expect((await again).status).toBe(200);
    await areWhole(ridden);
  });

  it('an exception that nobody catches ends the process in order, and the next one goes on', async () => {
    const ridden = newRides('keep', 'revert');
    for (const ride of ridden) await ask(lab(), ride);
    await Promise.all(ridden.slice(1).map((ride) => approve(lab(), ride)));
    const bot = lab().bot();
    const turn = await somebody().says('fault throw');
    expect([turn.status, turn.sent.length]).toEqual([200, 1]);
    expect(await bot.ended).toEqual({ code: 1, signal: null });
    expect(await bot.logged('an exception was not caught: the process ends')).toHaveProperty('reference');
    await lab().start();
    await Promise.all(ridden.slice(0, 1).map((ride) => approve(lab(), ride)));
    await Promise.all(ridden.map((ride) => goOnToTheEnd(lab(), ride)));
    await areWhole(ridden);
  });

  it('and the process answers, with a sound record', async () => {
    rides.push(await wholeRide(lab(), newRide(lab().newRider(), 'keep')));
    await expectAllWell(lab(), rides);
  });
});
