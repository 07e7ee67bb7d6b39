import type { Browser } from 'playwright-core';
import { getPersona } from '../../src/sandbox/personas';
import { openSeat } from '../support/browser';
import { findChromium } from '../support/chromium';
import { findDemoPorts, makeDataDir, removeDataDir, startDemo } from '../support/demo-process';
import type { DemoProcess } from '../support/demo-process';

const launch = findChromium();
const browserTests = launch ? describe : describe.skip;

browserTests('people whom no approval would help', () => {
  let browser: Browser;

  beforeAll(async () => {
    if (launch) browser = await launch();
  });
  afterAll(() => browser.close());

  it.each([
    {
      key: 'diego',
      picture: '31-diego',
      words: ['You can do this yourself.', 'Set it up in browser'],
    },
    { key: 'lee', picture: '32-lee', words: ['You can do this yourself.', 'Use modern sign-in'] },
  ])('tells $key what to do, and offers no button to ask an admin', async ({ key, picture, words }) => {
    await withDemo(key, async ({ userUrl }) => {
      const user = await openSeat(browser, userUrl);
      await user.say(getPersona(key).say);
      const question = await user.card('What is wrong with your app password?');
      expect(await question.innerText()).not.toContain('Sorry');
      if (key === 'diego') await user.choose(question, 'Which app or device is it for?', 'Something else');
      await user.press(question, 'Check my account');
      const answer = await user.card('Found the reason', 'Check again');
      await user.keep(picture, answer);
      for (const word of words) expect(await answer.innerText()).toContain(word);
      expect(await answer.getByRole('button', { name: 'Ask an admin' }).count()).toBe(0);
      await user.page.close();
    });
  });
});

async function withDemo(key: string, use: (demo: DemoProcess) => Promise<void>): Promise<void> {
  const dataDir = makeDataDir();
  const demo = await startDemo({ dataDir, ports: await findDemoPorts(), args: ['--as', key] });
  try {
    await use(demo);
  } finally {
    await demo.interrupt();
    await removeDataDir(dataDir);
  }
}
