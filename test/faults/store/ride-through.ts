import type { Lab } from '../lab/open-lab';
import { approve, ask, describeRide, goOnToTheEnd, newRide, untilReady } from '../lab/ride';
import type { Ride } from '../lab/ride';

/**
 * Four cases, each at another step when `harm` begins; people and jobs go on all the while, and to the end. `isLong`: nothing
 * can be noted for longer than a restart takes. A change that was begun and is then not noted is looked for, for five minutes,
 * before it is sent again; so nothing is approved before the harm is over.
 */
export async function rideThrough(
  lab: Lab,
  harm: () => Promise<void>,
  { isLong = false } = {},
): Promise<readonly Ride[]> {
  const asking = newRide(lab.newRider(), 'keep');
  const approving = newRide(lab.newRider(), 'keep');
  const under = newRide(lab.newRider(), 'revert');
  const ready = newRide(lab.newRider(), 'keep');
  await Promise.all([approving, under, ready].map((ride) => ask(lab, ride)));
  await approve(lab, ready);
  if (isLong) await untilReady(lab, ready);
  else await approve(lab, under);
  const harmed = harm();
  const mayApprove = isLong ? harmed : Promise.resolve();
  const toTheEnd = async (ride: Ride) => {
    if (!ride.asked) await ask(lab, ride);
    await mayApprove;
    if (!ride.approved) await approve(lab, ride);
    await goOnToTheEnd(lab, ride);
  };
  const rides = [asking, approving, under, ready];
  try {
    await Promise.all([harmed, ...rides.map(toTheEnd)]);
  } catch (cause) {
    const stand = rides.map((ride) => describeRide(lab, ride)).join('\n\n');
    throw new Error(`${String(cause)}\nThey stand so:\n${stand}`, { cause });
  }
  return rides;
}
