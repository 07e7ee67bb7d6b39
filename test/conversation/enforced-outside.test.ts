import { getPersona } from '../../src/sandbox/personas';
import { groupId } from '../../src/sandbox/tenant/groups';
import { textFor } from '../../src/teams/text/text-for';
import { askAs, openApprovals, untilTold } from '../support/case-flow';
import { lookedAgain, tellings, untilToldOfIt } from '../support/outside';
import { cardOf } from '../support/read-card';
import { approvalsChannelId, botForFile } from '../support/start-bot';
import type { Bot } from '../support/start-bot';
import { person } from '../support/talk';
import type { Person } from '../support/talk';

const outside = { on: true, checkEveryMs: 200 };

/** They have the app, and it was looked at how their accounts stand. */
async function withApp(bot: Bot, ...keys: readonly string[]): Promise<readonly Person[]> {
  const people = keys.map((key) => person(bot, key));
  for (const one of people) await one.installs();
  await lookedAgain(bot);
  return people;
}

const reads = ({ sandbox }: Bot, what: RegExp) =>
  sandbox.requests.entries().filter(({ path }) => what.test(path));

function tellsOnce(auditLog: 'readable' | 'forbidden') {
  const bot = botForFile({ outside });
  beforeAll(() => {
    if (auditLog === 'readable') return;
    bot().sandbox.faults.add({ kind: 'status', status: 403, path: 'directoryAudits', times: null });
  });

  it('tells whoever has the app, once; not who was enforced before', async () => {
    const [alex, gerhart] = await withApp(bot(), 'alex', 'gerhart');
    if (!alex || !gerhart) throw new Error('They have the app.');
    bot().sandbox.changeUser('alex', { perUserMfaState: 'enforced' });
    bot().sandbox.changeUser('diego', { perUserMfaState: 'enforced' });
    const told = cardOf(await untilToldOfIt(bot(), alex));
    expect(told.verbs).toEqual(['start']);
    // The reader's clock, which the person's client names: Berlin.
    const lately = [0, 1, 2, 3].map((minutes) => new Date(Date.now() - minutes * 60_000).toISOString());
    const said = lately.map((iso) => textFor('en').when(iso, 'Europe/Berlin'));
    expect(said.filter((when) => told.text.includes(`Seen ${when}.`))).not.toEqual([]);
    await lookedAgain(bot());
    expect(tellings(bot(), alex)).toHaveLength(1);
    expect(tellings(bot(), gerhart)).toEqual([]);

    const [diego] = await withApp(bot(), 'diego');
    expect(diego && tellings(bot(), diego)).toEqual([]);
  });

  it('tells again whoever is enforced again later', async () => {
    const [lee] = await withApp(bot(), 'lee');
    if (!lee) throw new Error('They have the app.');
    for (const times of [1, 2]) {
      bot().sandbox.changeUser('lee', { perUserMfaState: 'enforced' });
      await lookedAgain(bot());
      expect(tellings(bot(), lee)).toHaveLength(times);
      bot().sandbox.changeUser('lee', { perUserMfaState: 'disabled' });
      await lookedAgain(bot());
    }
  });

  it('does not tell whom an admin had enforced here', async () => {
    await openApprovals(bot());
    const asked = await askAs(bot(), 'isaiah');
    const approver = person(bot(), 'megan').inChannel(approvalsChannelId);
    await approver.presses(asked.post, 'approve', { afterwards: 'keep' });
    const ready = await untilTold(bot(), asked, 'it-worked');
    await lookedAgain(bot());
    await asked.requester.presses(ready, 'it-worked');
    await lookedAgain(bot());
    expect(bot().sandbox.viewUser('isaiah').perUserMfaState).toBe('enforced');
    expect(tellings(bot(), asked.requester)).toEqual([]);
  });

  it('tells whoever had blocked the app when they are heard from', async () => {
    const [joni] = await withApp(bot(), 'joni');
    if (!joni) throw new Error('They have the app.');
    const body = { error: { code: 'ConversationBlockedByUser', message: '' } };
    bot().connector.failNext(1, { status: 403, body, in: joni.conversationId });
    bot().sandbox.changeUser('joni', { perUserMfaState: 'enforced' });
    await bot().log.line(
      'somebody could not be told of the enforcement: the message waits for their next contact',
    );
    expect(tellings(bot(), joni)).toEqual([]);
    await joni.says('hi');
    await untilToldOfIt(bot(), joni);
    await joni.says('thanks');
    await lookedAgain(bot());
    expect(tellings(bot(), joni)).toHaveLength(1);
  });

  it('reads the state of everybody again and again only where it has to', () => {
    const ofGerhart = reads(bot(), new RegExp(`${getPersona('gerhart').id}/authentication/requirements`));
    if (auditLog === 'readable') expect(ofGerhart).toHaveLength(1);
    else expect(ofGerhart.length).toBeGreaterThan(5);
  });
}

describe('an account that is enforced in the portal, found by the audit log', () => tellsOnce('readable'));

describe('an account that is enforced in the portal, where the audit log may not be read', () =>
  tellsOnce('forbidden'));

describe('where it is limited to a group', () => {
  const bot = botForFile({ outside: { ...outside, groupId: groupId.approvers } });

  it('tells its members alone', async () => {
    const [megan, alex] = await withApp(bot(), 'megan', 'alex');
    if (!megan || !alex) throw new Error('They have the app.');
    bot().sandbox.changeUser('alex', { perUserMfaState: 'enforced' });
    bot().sandbox.changeUser('megan', { perUserMfaState: 'enforced' });
    await untilToldOfIt(bot(), megan);
    await lookedAgain(bot());
    expect(tellings(bot(), megan)).toHaveLength(1);
    expect(tellings(bot(), alex)).toEqual([]);
  });
});

describe('where it is switched off', () => {
  const bot = botForFile({ outside: { ...outside, on: false } });

  it('looks at nobody', async () => {
    const alex = person(bot(), 'alex');
    await alex.installs();
    bot().sandbox.changeUser('alex', { perUserMfaState: 'enforced' });
    await alex.says('status');
    expect(reads(bot(), /requirements|directoryAudits/)).toEqual([]);
  });
});
