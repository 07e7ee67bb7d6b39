import type { Sandbox } from '../../src/sandbox/start-sandbox';
import { createBotWorld } from '../support/bot-world';
import { eventually } from '../support/eventually';
import { endProcesses } from '../support/run-process';
import { tellings, untilToldOfIt } from '../support/outside';
import { person } from '../support/talk';

afterAll(endProcesses);

const settings = { OUTSIDE_ENFORCEMENT: 'on', OUTSIDE_CHECK_MINUTES: '0.01' };

test('who is enforced while no process runs is told by the next one, and by none after that', async () => {
  const world = await createBotWorld('');
  const stop = async (bot: Awaited<ReturnType<typeof world.start>>) => {
    bot.signal('SIGTERM');
    await bot.ended;
  };
  const first = await world.start(settings);
  const alex = person(first, 'alex');
  await alex.installs();
  await untilRead(world.sandbox, alex.id);
  await stop(first);

  world.sandbox.changeUser('alex', { perUserMfaState: 'enforced' });
  const second = await world.start(settings);
  await untilToldOfIt(second, alex);
  await stop(second);

  world.sandbox.requests.clear();
  const third = await world.start(settings);
  await untilRead(world.sandbox, alex.id);
  await stop(third);
  expect(tellings(third, alex)).toHaveLength(1);
  await world.stop();
});

/** Read, and read once more: by then it is stored what the first reading said. */
async function untilRead({ requests }: Pick<Sandbox, 'requests'>, id: string): Promise<void> {
  const looks = () => requests.entries().filter(({ path }) => path.endsWith('/directoryAudits')).length;
  const isRead = () =>
    requests.entries().some(({ path }) => path.includes(`${id}/authentication/requirements`));
  await eventually('the state to be read', isRead);
  const before = looks();
  await eventually('the look after that', () => looks() > before + 1);
}
