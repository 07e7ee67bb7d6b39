import { roles } from '../../src/cases/roles';
import {
  askAs,
  checkAs,
  openApprovals,
  says,
  untilApproversSee,
  untilRequesterSees,
  untilTold,
} from '../support/case-flow';
import { cardOf } from '../support/read-card';
import { approvalsChannelId, botForFile } from '../support/start-bot';
import type { Bot } from '../support/start-bot';
import { person } from '../support/talk';

const inApprovals = (bot: Bot, key: string) => person(bot, key).inChannel(approvalsChannelId);

describe('where Graph does not tell how the tenant switch stands', () => {
  const bot = botForFile();
  beforeAll(async () => {
    bot().sandbox.changeTenant({ mfaServicePolicyStatus: 404 });
    await openApprovals(bot());
  });

  // The order matters from here: an admin's answer holds for the whole tenant.
  it('"it stays off" ends the case for the requester too', async () => {
    bot().sandbox.changeUser('miriam', { perUserMfaState: 'enforced' });
    const asked = await askAs(bot(), 'miriam');
    expect(cardOf(asked.post).verbs.toSorted()).toEqual(['details', 'switch-is-off', 'switch-is-on']);
    bot().sandbox.changeUser('patti', { roles: [roles.privilegedAuthenticationAdministrator] });
    for (const key of ['patti', 'miriam', 'adele']) {
      const refused = await inApprovals(bot(), key).presses(asked.post, 'switch-is-off');
      expect([refused.status, refused.code]).toEqual([200, 400]);
    }
    const eligible = await inApprovals(bot(), 'brian').presses(asked.post, 'switch-is-off');
    expect(eligible.card.verbs).toContain('switch-is-off');
    const alsoWaits = await askAs(bot(), 'lynne');
    expect(cardOf(alsoWaits.post).verbs).toContain('switch-is-off');
    const reason = 'We use the mail relay for scanners.';
    const turn = await inApprovals(bot(), 'megan').presses(asked.post, 'switch-is-off', { reason });
    expect([turn.status, turn.code]).toEqual([200, 200]);
    for (const waiting of [asked, alsoWaits]) {
      const told = await untilTold(bot(), waiting, 'start');
      expect(says(cardOf(told), 'requester', ['declined', 'switch'])).toBe(true);
      expect(cardOf(told).text).toContain(reason);
      await untilApproversSee(bot(), waiting, ['declined', 'switch']);
    }
    const late = await inApprovals(bot(), 'megan').presses(asked.post, 'switch-is-on');
    expect([late.status, late.code]).toEqual([200, 400]);
  });

  it('"it is on" lets the same case go on with what is next to fix', async () => {
    const asked = await askAs(bot(), 'alex');
    const turn = await inApprovals(bot(), 'nestor').presses(asked.post, 'switch-is-on');
    expect([turn.status, turn.code]).toEqual([200, 200]);
    expect(turn.card.verbs).toContain('approve');
    const shown = await untilApproversSee(bot(), asked, ['open', 'enforce']);
    expect(cardOf(shown).dataOf('approve')).toMatchObject({ caseId: asked.caseId });
    await untilRequesterSees(bot(), asked, ['open', 'enforce']);
    const old = await inApprovals(bot(), 'megan').clicks(
      'approve',
      { caseId: asked.caseId, seenVersion: 1, afterwards: 'keep' },
      { on: asked.post },
    );
    expect(old.card.verbs).toContain('approve');
    const approved = await inApprovals(bot(), 'megan').presses(shown, 'approve', { afterwards: 'keep' });
    expect([approved.status, approved.code]).toEqual([200, 200]);
    await untilTold(bot(), asked, 'it-worked');
  });

  it('the answer is remembered: the next person is not asked about the switch', async () => {
    const asked = await askAs(bot(), 'adele');
    expect(cardOf(asked.post).verbs).toContain('approve');
  });
});

describe('where the tenant switch is off', () => {
  const bot = botForFile();
  beforeAll(async () => {
    bot().sandbox.changeTenant({ allowAppPasswords: false });
    await openApprovals(bot());
  });

  it('an admin is asked to look at it, whatever else is wrong', async () => {
    const asked = await askAs(bot(), 'alex');
    expect(cardOf(asked.post).verbs).toContain('switch-is-on');
    expect(cardOf(asked.post).verbs).not.toContain('approve');
  });

  it('every case that waits goes on once the admin has turned it on and says so', async () => {
    const asked = await askAs(bot(), 'isaiah');
    const alsoWaits = await askAs(bot(), 'alex');
    bot().sandbox.changeTenant({ allowAppPasswords: true });
    const turn = await inApprovals(bot(), 'megan').presses(asked.post, 'switch-is-on');
    expect([turn.status, turn.code]).toEqual([200, 200]);
    expect(turn.card.verbs).toContain('approve');
    for (const waiting of [asked, alsoWaits]) {
      expect(cardOf(await untilApproversSee(bot(), waiting, ['open', 'enforce'])).verbs).toContain('approve');
      await untilRequesterSees(bot(), waiting, ['open', 'enforce']);
    }
  });

  it('somebody with an app that needs none is not sent to an admin', async () => {
    const { turn } = await checkAs(person(bot(), 'lee'), { app: 'outlook-2013-or-newer' });
    expect(turn.card.verbs).toEqual(['check-again']);
  });
});
