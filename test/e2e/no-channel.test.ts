import { findChromium } from '../support/chromium';
import { makeDataDir, removeDataDir } from '../support/demo-process';
import { takeSeats } from '../support/seats';
import type { Seats } from '../support/seats';

const launch = findChromium();
const browserTests = launch ? describe : describe.skip;

browserTests('an organisation without a channel for approvals', () => {
  const dataDir = makeDataDir();
  let seats: Seats;

  beforeAll(async () => {
    if (launch) seats = await takeSeats(launch, { dataDir, env: { APPROVALS_CHANNEL_ID: '' } });
  });
  afterAll(async () => {
    await seats.close();
    await removeDataDir(dataDir);
  });

  it('asks the admin in their own chat', async () => {
    const { user, admin } = seats;
    await user.say('my app password option is missing, for our scanner');
    await user.press(await user.card('What is wrong with your app password?'), 'Check my account');
    await user.press(await user.card('Your account is not set up for app passwords yet.'), 'Ask an admin');

    const request = await admin.card('Alex Wilber needs an app password.');
    await admin.stored.toSettle();
    await admin.keep('51-asked-in-own-chat', request);
    await admin.press(request, 'Approve');
    await admin.keep('52-ready', await admin.card('Approved and ready.', 'Approved by Megan Bowen'));
    await user.press(await user.card('It is ready', 'It worked'), 'It worked');
    await user.card('Thank you, your app password works.');

    await admin.visit('App password approvals');
    expect(await admin.page.getByText('needs an app password').count()).toBe(0);
    // As the README says.
    expect(user.clicked).toEqual(['Check my account', 'Ask an admin', 'It worked']);
    expect(admin.clicked).toEqual(['Approve']);
  });
});
