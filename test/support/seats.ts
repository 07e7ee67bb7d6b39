import type { Browser } from 'playwright-core';
import { openSeat } from './browser';
import type { Seat } from './browser';
import { findDemoPorts, startDemo } from './demo-process';
import type { DemoOptions, DemoProcess } from './demo-process';

/** A demo, and two people in front of it. */
export interface Seats {
  readonly demo: DemoProcess;
  readonly user: Seat;
  readonly admin: Seat;
  /** Another page of the admin's, which is shown what is new and never what changed. */
  openOldAdminPage(): Promise<Seat>;
  /** May be called again. */
  close(): Promise<void>;
}

type SeatsOptions = Pick<DemoOptions, 'args' | 'env'> & { readonly dataDir: string };

/** Both pages before anything happens, as the demo says: a page that opens later often loses what came before it. */
export async function takeSeats(launch: () => Promise<Browser>, options: SeatsOptions): Promise<Seats> {
  const demo = await startDemo({ ...options, ports: await findDemoPorts() });
  const browser = await launch();
  return {
    demo,
    user: await openSeat(browser, demo.userUrl),
    admin: await openSeat(browser, demo.adminUrl),
    openOldAdminPage: () => openSeat(browser, demo.adminUrl, { missesUpdates: true }),
    async close() {
      await browser.close();
      await demo.interrupt();
    },
  };
}
