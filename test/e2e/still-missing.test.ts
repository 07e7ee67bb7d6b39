import path from 'node:path';
import { startSandbox } from '../../src/sandbox/start-sandbox';
import { findChromium } from '../support/chromium';
import { makeDataDir, removeDataDir } from '../support/demo-process';
import { takeSeats } from '../support/seats';
import type { Seats } from '../support/seats';

const launch = findChromium();
const browserTests = launch ? describe : describe.skip;

browserTests('two causes after each other, as two people see them', () => {
  const dataDir = makeDataDir();
  const stateFile = path.join(dataDir, 'sandbox.json');
  let seats: Seats;

  beforeAll(async () => {
    // Microsoft 365 does not tell how the switch stands: somebody has to look.
    await inTenant(({ changeTenant }) => changeTenant({ mfaServicePolicyStatus: 404 }));
    if (launch) seats = await takeSeats(launch, { dataDir });
  });
  afterAll(async () => {
    await seats.close();
    await removeDataDir(dataDir);
  });

  it('goes on in one request until it worked, and then undoes what it set', async () => {
    await askAdmin(seats);
    await approveAndSetBackLater(seats);
    await sayStillMissing(seats);
    await answerAboutSwitch(seats);
    await sayItWorked(seats);
    await seats.close();
    const { perUserMfaState, appPasswords } = await inTenant(({ viewUser }) => viewUser('alex'));
    expect({ perUserMfaState, appPasswords }).toEqual({ perUserMfaState: 'disabled', appPasswords: 0 });
  });

  /** What happens in the tenant while no demo runs, or what is left of it. */
  async function inTenant<T>(use: (tenant: Awaited<ReturnType<typeof startSandbox>>) => T): Promise<T> {
    const tenant = await startSandbox({ stateFile });
    try {
      return use(tenant);
    } finally {
      await tenant.stop();
    }
  }
});

async function askAdmin({ user, admin }: Seats): Promise<void> {
  await admin.visit('App password approvals');
  // Everything is said in one sentence, so nothing is left to choose.
  await user.say('my app password option is missing, for our scanner');
  await user.press(await user.card('What is wrong with your app password?'), 'Check my account');
  const diagnosis = await user.card('Your account is not set up for app passwords yet.');
  await user.keep('41-diagnosis', diagnosis);
  await user.press(diagnosis, 'Ask an admin');
}

async function approveAndSetBackLater({ user, admin }: Seats): Promise<void> {
  const request = await admin.card('Alex Wilber needs an app password.');
  await admin.stored.toSettle();
  await admin.choose(request, 'Once the app password exists', 'Set back to "Disabled"');
  await admin.keep('42-approval', request);
  await admin.press(request, 'Approve');
  await admin.keep('43-ready', await admin.card('Approved and ready.', 'goes back to "Disabled"'));
  const ready = await user.card('It is ready', 'Add sign-in method');
  await user.keep('44-ready', ready);
}

async function sayStillMissing({ user, admin }: Seats): Promise<void> {
  await user.press(await user.card('It is ready', 'Still missing'), 'Still missing');
  await user.keep('45-asked-again', await user.card('I asked the admins about one setting.'));
  const question = await admin.card('Are app passwords allowed in the organization?');
  await admin.stored.toSettle();
  expect(await question.innerText()).toContain('Alex Wilber says that the option is still missing');
  await admin.keep('46-switch', question);
}

async function answerAboutSwitch({ user, admin }: Seats): Promise<void> {
  await admin.press(await admin.card('Are app passwords allowed in the organization?'), 'It is on now');
  await admin.stored.toHold('Answered: the setting is on.');
  await admin.keep('47-answered', await admin.card('Answered: the setting is on.'));
  await user.keep('48-your-turn', await user.card('One thing is left for you.', 'It worked'));
}

async function sayItWorked({ user, admin }: Seats): Promise<void> {
  await user.press(await user.card('One thing is left for you.', 'It worked'), 'It worked');
  await user.keep('49-worked', await user.card('Thank you, your app password works.'));
  await admin.stored.toHold('Set per-user MFA back to');
  await admin.stored.toSettle();
  await admin.keep('50-undone', await admin.card('Set per-user MFA back to "Disabled"'));
}
