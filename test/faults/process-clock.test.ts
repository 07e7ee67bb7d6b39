import path from 'node:path';
import { eventually } from '../support/eventually';
import { person } from '../support/talk';
import { longestMs } from './lab/form';
import { expectAllWell } from './lab/invariants';
import { onEachStore } from './lab/on-each-store';
import { openLab } from './lab/open-lab';
import type { Lab } from './lab/open-lab';
import { approve, ask, goOnToTheEnd, newRide, untilEnded, wholeRide } from './lab/ride';

/**
 * Somebody sets the machine's clock, and sets it right again. The process reads its time from `Date`, and so does the embedded
 * database in it; timers run on, as they do on a machine.
 *
 * What is due at a certain time waits for the clock to come there: cases that were begun before it was set back go on when it is
 * right again, and so would those that were begun while it was ahead.
 */
jest.setTimeout(longestMs);

const required = [path.join(__dirname, 'process-faults.cjs')];

let lab: Lab | undefined;

async function setClock(to: Lab, offsetMs: number): Promise<void> {
  const turn = await person(to.bot(), to.newRider()).says(`fault clock ${offsetMs}`);
  expect(turn.status).toBe(200);
}

const hour = 3_600_000;

onEachStore('somebody sets the clock', (database) => {
  afterEach(() => lab?.stop());

  it.each([
    { where: 'back', offsetMs: -hour, goOn: 'when it is right again', tooLate: false },
    { where: 'forward', offsetMs: hour, goOn: 'meanwhile', tooLate: true },
  ])(
    'set $where by an hour, cases that are anywhere go on $goOn, and nothing is done twice',
    async (clock) => {
      const { offsetMs, goOn, tooLate } = clock;
      lab = await openLab({ databaseUrl: await database(), required });
      const names = ['open', 'changing', 'looking', 'told'] as const;
      const [open, changing, looking, told] = names.map(() => newRide(openedLab().newRider(), 'revert'));
      if (!open || !changing || !looking || !told) throw new Error('There are four.');
      for (const ride of [open, changing, looking, told]) await ask(lab, ride);
      await approve(lab, told);
      await eventually('the message that it is ready', () => isTold(openedLab(), told.rider.id));
      const patch = lab.graph.strike(
        { method: 'PATCH', about: changing.rider.id },
        { kind: 'delay', ms: 2000 },
      );
      const batch = lab.graph.strike(
        { method: 'GET', path: /requirements/, about: looking.rider.id, times: 2 },
        { kind: 'delay', ms: 2000 },
      );
      await Promise.all([approve(lab, changing), approve(lab, looking)]);
      await eventually('the change', () => patch.met() > 0 && batch.met() > 0);
      await setClock(lab, offsetMs);
      await approve(lab, open);
      const others = [open, changing, told];
      const toTheEnd = async () => {
        // An hour after an approval nobody knows whether it would still be given: the case says so and ends.
        const ends = tooLate
          ? untilEnded(openedLab(), looking, 'failed')
          : goOnToTheEnd(openedLab(), looking);
        await Promise.all([ends, ...others.map((ride) => goOnToTheEnd(openedLab(), ride))]);
      };
      const during = await wholeRide(lab, newRide(lab.newRider(), 'keep'));
      if (goOn === 'meanwhile') await toTheEnd();
      await setClock(lab, 0);
      if (goOn !== 'meanwhile') await toTheEnd();
      const after = await wholeRide(lab, newRide(lab.newRider(), 'keep'));
      await expectAllWell(lab, [...others, looking, during, after]);
    },
  );
});

function openedLab(): Lab {
  if (!lab) throw new Error('The lab is opened by each test.');
  return lab;
}

function isTold({ world }: Lab, riderId: string): boolean {
  return world.connector
    .sent()
    .some(
      ({ conversationId, activity }) =>
        conversationId.includes(riderId) && JSON.stringify(activity).includes('it-worked'),
    );
}
