import type { Afterwards, CaseState } from '../../../src/cases/case';
import type { Who } from '../../support/talk';
import type { Aim, Gate, Harm, Strike } from './gate';
import { isFull } from './form';
import { expectAllWell, expectRideIsWhole } from './invariants';
import { createLanes } from './lanes';
import { onEachStore } from './on-each-store';
import { openLab } from './open-lab';
import type { Lab, LabOptions } from './open-lab';
import { approve, ask, describeRide, goOnToTheEnd, newRide, untilEnded, untilReady, wholeRide } from './ride';
import type { Ride } from './ride';

/** The parts of a ride that a fault can be armed before. */
type Stage = 'ask' | 'approve' | 'it-worked';

/** One thing that goes wrong, on a ride of its own. */
export interface Fault {
  readonly title: string;
  readonly at: 'graph' | 'tokens' | 'teams';
  readonly before: Stage;
  readonly aim: (rider: Who) => Aim;
  readonly harm: Harm;
  /** By default it is resolved in the end. */
  readonly ends?: CaseState;
  readonly afterwards?: Afterwards;
  readonly mayDouble?: boolean;
  /** How often the approvers are asked; by default once. */
  readonly requests?: number;
  /** The key of who approves it; by default Megan. */
  readonly approver?: string;
  /** How often it is approved; by default once. */
  readonly approvals?: number;
  /** What people do after the approval before it can go on. */
  readonly goOn?: (lab: Lab, ride: Ride) => Promise<void>;
  /** What is shown of the account is what is shown where nothing goes wrong: not a word less, and no other. */
  readonly isSeenThrough?: boolean;
  /** Left to the full form: another place in which the same is met, or one that takes long. */
  readonly onlyInFull?: boolean;
  /** By what is promised: nothing of it can be seen before. */
  readonly waitsForMinutes?: boolean;
}

/** A part of titles: to look at one fault alone. */
const only = process.env['FAULTS_ONLY'] ?? '';
/** With more, what is slow is the load and not the fault: the lab's own processes share the machine. */
const ridesAtOnce = 12;
/** Those that wait for minutes, and do nothing meanwhile. */
const waitsAtOnce = 40;
/** More than one brings to light what depends on the order of things, and takes hours. */
const rounds = Number(process.env['FAULTS_ROUNDS'] ?? 1);

/** All faults side by side in one process, each on somebody else's case; one test for each, and one for all. */
export function runFaults(title: string, faults: readonly Fault[], options: LabOptions = {}): void {
  const chosen = faults.filter(
    (fault) => fault.title.includes(only) && (isFull || !(fault.onlyInFull ?? false)),
  );
  const all = Array.from({ length: rounds }, (_, round) =>
    chosen.map((fault) => ({
      fault,
      title: rounds > 1 ? `${fault.title}, round ${round + 1}` : fault.title,
    })),
  ).flat();

  onEachStore(title, (databaseUrl) => {
    let lab: Lab | undefined;
    let first: Ride | undefined;
    const outcomes = new Map<string, Promise<Ride>>();
    const opened = () => {
      if (!lab) throw new Error('The lab is opened before all tests.');
      return lab;
    };
    beforeAll(async () => {
      lab = await openLab({ ...options, databaseUrl: await databaseUrl() });
      const at = lab;
      first = await wholeRide(at, newRide(at.newRider(), 'revert'));
      await at.rememberMemory();
      const [riding, waiting] = [createLanes(ridesAtOnce), createLanes(waitsAtOnce)];
      for (const { fault, title: name } of longestFirst(all)) {
        const lane = fault.waitsForMinutes ? waiting : riding;
        outcomes.set(
          name,
          lane(() => driveFault(at, fault)),
        );
      }
      await Promise.allSettled(outcomes.values());
    });
    afterAll(() => lab?.stop());

    it.each(all)('$title', async ({ title: name, fault }) => {
      const ride = await outcomes.get(name);
      if (!ride) throw new Error(`"${name}" was not driven.`);
      await expectRideIsWhole(opened(), ride);
      if (fault.isSeenThrough) expect(new Set(ride.diagnoses)).toEqual(new Set(first?.diagnoses));
    });

    it('leave a process that answers, with its memory back, and a sound record', async () => {
      const settled = await Promise.allSettled(outcomes.values());
      const ridden = settled.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
      await expectAllWell(opened(), first ? [first, ...ridden] : ridden);
    });
  });
}

/** So that nobody waits in the end for one that began last. */
function longestFirst<F extends { readonly fault: Fault }>(all: readonly F[]): readonly F[] {
  const weight = ({ fault }: F) => (fault.waitsForMinutes ? 2 : fault.harm.kind === 'silence' ? 1 : 0);
  return all.toSorted((one, other) => weight(other) - weight(one));
}

async function driveFault(lab: Lab, fault: Fault): Promise<Ride> {
  const ride = newRide(lab.newRider(), fault.afterwards ?? 'keep');
  ride.mayDouble = fault.mayDouble ?? false;
  ride.requests = fault.requests ?? 1;
  ride.approver = fault.approver ?? ride.approver;
  ride.approvals = fault.approvals ?? 1;
  try {
    await driveRide(lab, fault, ride);
    return ride;
  } catch (cause) {
    throw new Error(`${String(cause)}\nIt stands so:\n${describeRide(lab, ride)}`, { cause });
  }
}

async function driveRide(lab: Lab, fault: Fault, ride: Ride): Promise<void> {
  const { ends = 'resolved' } = fault;
  const gate: Gate = lab[fault.at];
  const armed: Strike[] = [];
  const arm = (stage: Stage) => {
    if (fault.before === stage) armed.push(gate.strike(fault.aim(ride.rider), fault.harm));
  };
  arm('ask');
  await ask(lab, ride);
  arm('approve');
  await approve(lab, ride);
  await fault.goOn?.(lab, ride);
  if (fault.before === 'it-worked') await untilReady(lab, ride);
  arm('it-worked');
  if (ends === 'resolved') await goOnToTheEnd(lab, ride);
  else await untilEnded(lab, ride, ends);
  const met = armed.reduce((sum, strike) => sum + strike.met(), 0);
  if (met === 0) throw new Error(`"${fault.title}" never struck: the test proves nothing.`);
}
