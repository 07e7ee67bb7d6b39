import type { Backend, Bench } from './bench';
import { openBench } from './bench';
import { auditTogetherSuite } from './suites/audit-together-suite';
import { botStateSuite } from './suites/bot-state-suite';
import { casesSuite } from './suites/cases-suite';
import { contactSuite } from './suites/contact-suite';
import { effectsSuite } from './suites/effects-suite';
import { jobsSuite } from './suites/jobs-suite';
import { longWaitSuite } from './suites/long-wait-suite';
import { mfaStatesSuite } from './suites/mfa-states-suite';
import { missedSuite } from './suites/missed-suite';
import { openingLimitSuite } from './suites/opening-limit-suite';
import { personalDataSuite } from './suites/personal-data-suite';
import { recordsSuite } from './suites/records-suite';
import { restartSuite } from './suites/restart-suite';
import { retentionSuite } from './suites/retention-suite';
import { sendLimitsSuite } from './suites/send-limits-suite';
import { twoVersionsSuite } from './suites/two-versions-suite';

/** What every store must do, whatever it is built on. */
export function storeSuite(backend: Backend): void {
  describe('one store', () => {
    let bench: Bench | undefined;
    beforeAll(async () => {
      bench = await openBench(await backend.newPlace());
    });
    afterAll(async () => {
      await bench?.store.close();
    });
    const current = () => {
      if (!bench) throw new Error('The store is opened before all tests.');
      return bench;
    };
    casesSuite(current);
    openingLimitSuite(current);
    effectsSuite(current);
    missedSuite(current);
    contactSuite(current);
    sendLimitsSuite(current);
    mfaStatesSuite(current);
    recordsSuite(current);
    personalDataSuite(current);
    botStateSuite(current);
    auditTogetherSuite(current);
    jobsSuite(current);
  });
  restartSuite(backend);
  longWaitSuite(backend);
  retentionSuite(backend);
  twoVersionsSuite(backend);
}
