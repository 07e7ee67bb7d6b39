import type { Locator } from 'playwright-core';
import { z } from 'zod';
import { getPersona } from '../../src/sandbox/personas';
import type { Seat } from '../support/browser';
import { findChromium } from '../support/chromium';
import { makeDataDir, removeDataDir } from '../support/demo-process';
import { playgroundAt } from '../support/playground';
import { takeSeats } from '../support/seats';
import type { Seats } from '../support/seats';

const launch = findChromium();
const browserTests = launch ? describe : describe.skip;

browserTests('decisions that are not a plain yes', () => {
  const dataDir = makeDataDir();
  let seats: Seats;
  let user: Seat;
  let admin: Seat;

  beforeAll(async () => {
    if (launch) seats = await takeSeats(launch, { dataDir, args: ['--admin', 'nestor'] });
    ({ user, admin } = seats);
    await admin.visit('App password approvals');
  });
  afterAll(async () => {
    await seats.close();
    await removeDataDir(dataDir);
  });

  it('tells the requester why an admin declined, and whoever is too late, who did and when', async () => {
    const old = await seats.openOldAdminPage();
    await old.visit('App password approvals');
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

    await old.press(await old.card('Alex Wilber needs an app password.'), 'Approve');
    const tooLate = old.page.getByText('This request has been dealt with already.');
    await tooLate.waitFor();
    expect(await tooLate.innerText()).toMatch(/Decided by Nestor Wilke, \w+, \w+ \d+ at \d+:\d+/);
    await old.keep('24-too-late');
    await old.page.close();

    const late = await playgroundAt(seats.demo.adminUrl, 'admin', getPersona('nestor')).click({
      verb: 'approve',
      data: { ...before.data, afterwards: 'keep' },
      messageId: before.id,
      as: getPersona('henrietta'),
      threadId: before.threadId,
    });
    expect(late.type).toBe('application/vnd.microsoft.error');
    expect(JSON.stringify(late.value)).toContain('Decided by Nestor Wilke');
  });

  it('lists what waits, decides from there, and says what was done, what not and who can', async () => {
    await askAdmin();
    await admin.visit('Personal Chat');
    await admin.say('cases');
    const list = await admin.card('One request waits for a decision');
    expect(await list.innerText()).toContain('Alex Wilber');
    await admin.keep('25-cases', list);
    await admin.press(list, 'Show request 1');
    const shown = await admin.card('Alex Wilber needs an app password.');
    await admin.stored.toSettle();
    await admin.keep('26-shown', shown);

    await admin.press(shown, 'Approve');
    const refused = 'Not signed out: the approver may not do that.';
    const partly = await admin.card('Approved and ready.', refused);
    expect(await partly.innerText()).toContain('✅ Set per-user MFA to "Enforced"');
    expect(await partly.innerText()).toContain('this needs Authentication Administrator, User Administrator');
    expect(await partly.getByRole('button', { name: 'Try sign-out again' }).isVisible()).toBe(true);
    await admin.keep('27-partly-done', partly);

    const ready = await user.card('It is ready', 'Add sign-in method', 'It worked');
    await user.keep('28-ready-all-the-same', ready);

    // The channel's card is the same case.
    await admin.visit('App password approvals');
    const inChannel = await admin.card('Approved and ready.', refused);
    await admin.stored.toSettle();
    await admin.press(inChannel, 'Try sign-out again');
    await admin.page
      .getByText('Your role is not enough', { exact: false })
      .or(admin.page.getByText('You have no active admin role for this.'))
      .first()
      .waitFor();
    await admin.keep('29-may-not-sign-out');
  });

  /** Everything is said in one sentence, so nothing is left to choose. */
  async function askAdmin(): Promise<Locator> {
    await user.say('my app password option is missing, for our scanner');
    await user.press(await user.card('What is wrong with your app password?'), 'Check my account');
    await user.press(await user.card('Your account is not set up for app passwords yet.'), 'Ask an admin');
    const request = await admin.card('Alex Wilber needs an app password.');
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
