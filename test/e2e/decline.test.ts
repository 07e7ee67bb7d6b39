import type { Browser, Locator } from 'playwright-core';
import { z } from 'zod';
import { getPersona } from '../../src/sandbox/personas';
import { openSeat } from '../support/browser';
import type { Seat } from '../support/browser';
import { findChromium } from '../support/chromium';
import { findDemoPorts, makeDataDir, removeDataDir, startDemo } from '../support/demo-process';
import type { DemoProcess } from '../support/demo-process';
import { playgroundAt } from '../support/playground';

const launch = findChromium();
const browserTests = launch ? describe : describe.skip;

browserTests('decisions that are not a plain yes', () => {
  const dataDir = makeDataDir();
  let browser: Browser;
  let demo: DemoProcess;
  let user: Seat;
  let admin: Seat;

  beforeAll(async () => {
    demo = await startDemo({ dataDir, ports: await findDemoPorts(), args: ['--admin', 'nestor'] });
    if (launch) browser = await launch();
    user = await openSeat(browser, demo.userUrl);
    admin = await openSeat(browser, demo.adminUrl);
    await admin.visit('App password approvals');
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await demo.interrupt();
    await removeDataDir(dataDir);
  });

  it('tells the requester why an admin declined, and a second admin that it is too late', async () => {
    const request = await askAdmin();
    const before = requestMessage('"approve"');
    await admin.press(request, 'Decline');
    const reason = request.getByRole('textbox', { name: 'Why do you decline?' });
    await reason.fill('Use the new scanner, it needs none.');
    await admin.keep('21-declining', request);
    await admin.press(request, 'Decline request');

    const declined = await admin.card('Declined. Nothing was changed.', 'Declined by Nestor Wilke');
    await admin.keep('22-declined', declined);
    await admin.stored.toHold('Declined by Nestor Wilke', 'Use the new scanner, it needs none.');

    const told = await user.card('An admin declined your request.', 'Use the new scanner, it needs none.');
    await user.keep('23-told', told);

    const henrietta = getPersona('henrietta');
    const late = await playgroundAt(demo.adminUrl, 'admin', getPersona('nestor')).click({
      verb: 'approve',
      data: { ...before.data, afterwards: 'keep' },
      messageId: before.id,
      as: henrietta,
      threadId: before.threadId,
    });
    expect(late.type).toBe('application/vnd.microsoft.error');
    expect(JSON.stringify(late.value)).toContain('This request has been dealt with already.');
  }, 120_000);

  it('says what was done and what not, where the approver may not sign anybody out', async () => {
    const request = await askAdmin();
    await admin.press(request, 'Approve');
    const partly = await admin.card('Approved and ready.', 'Not signed out: the approver may not do that.');
    expect(await partly.innerText()).toContain('✅ Set per-user MFA to "Enforced"');
    expect(await partly.getByRole('button', { name: 'Try sign-out again' }).isVisible()).toBe(true);
    await admin.keep('24-partly-done', partly);
    await admin.stored.toHold('Not signed out: the approver may not do that.', '"retry-sign-out"');

    const ready = await user.card('It is ready', 'Add sign-in method', 'It worked');
    await user.keep('25-ready-all-the-same', ready);
  }, 120_000);

  /** Everything is said in one sentence, so nothing is left to choose. */
  async function askAdmin(): Promise<Locator> {
    await user.say('my app password option is missing, for our scanner');
    await user.press(await user.card('What is wrong with your app password?'), 'Check my account');
    await user.press(await user.card('Your account is not set up for app passwords yet.'), 'Ask an admin');
    const request = await admin.card('A colleague asks for app passwords.');
    await admin.stored.toSettle();
    return request;
  }

  /** The message with such a button, and what the button sends. */
  function requestMessage(verb: string) {
    const message = admin.stored.all().find(({ content }) => content.includes(verb));
    const [, caseId, seenVersion] =
      /"caseId":"([^"]+)","seenVersion":"?(\d+)/.exec(message?.content ?? '') ?? [];
    return z
      .object({
        id: z.string(),
        threadId: z.string(),
        data: z.object({ caseId: z.string(), seenVersion: z.string() }),
      })
      .parse({ id: message?.id, threadId: message?.threadId, data: { caseId, seenVersion } });
  }
});
