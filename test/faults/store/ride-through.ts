import type { Lab } from '../lab/open-lab';
import { approve, ask, describeRide, goOnToTheEnd, newRide, wholeRide } from '../lab/ride';
import type { Ride } from '../lab/ride';

/** Four cases, each at another step when `harm` begins; people and jobs go on all the while, and to the end. */
export async function rideThrough(lab: Lab, harm: () => Promise<void>): Promise<readonly Ride[]> {
  const asking = newRide(lab.newRider(), 'keep');
  const approving = newRide(lab.newRider(), 'keep');
  const under = newRide(lab.newRider(), 'revert');
  const ready = newRide(lab.newRider(), 'revert');
  await Promise.all([approving, under, ready].map((ride) => ask(lab, ride)));
  await approve(lab, ready);
  await approve(lab, under);
  const going = Promise.all([
    wholeRide(lab, asking),
    approve(lab, approving).then(() => goOnToTheEnd(lab, approving)),
    goOnToTheEnd(lab, under),
    goOnToTheEnd(lab, ready),
  ]);
  const rides = [asking, approving, under, ready];
  try {
    await Promise.all([going, harm()]);
  } catch (cause) {
    const stand = rides.map((ride) => describeRide(lab, ride)).join('\n\n');
    throw new Error(`${String(cause)}\nThey stand so:\n${stand}`, { cause });
  }
  return rides;
}
