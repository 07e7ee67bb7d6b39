import type { PerUserMfaState } from '../../src/sandbox/tenant/user-state';
import { textFor } from '../../src/teams/text/text-for';
import {
  askAs,
  openApprovals,
  says,
  untilApproversSee,
  untilRequesterSees,
  untilTold,
} from '../support/case-flow';
import type { Asked } from '../support/case-flow';
import { cardOf } from '../support/read-card';
import { approvalsChannelId, botForFile } from '../support/start-bot';
import { person } from '../support/talk';

const bot = botForFile();
beforeAll(() => openApprovals(bot()));

const inApprovals = (key: string) => person(bot(), key).inChannel(approvalsChannelId);
const keep = { afterwards: 'keep' };

/** A persona whose account can be asked for, so that each test has one of its own. */
function askedBy(key: string): Promise<Asked> {
  const perUserMfaState: PerUserMfaState = 'disabled';
  bot().sandbox.changeUser(key, { perUserMfaState, methods: ['password', 'authenticator'] });
  return askAs(bot(), key);
}

function patchesOf({ requester }: Asked) {
  return bot()
    .sandbox.requests.entries()
    .filter(({ method, path }) => method === 'PATCH' && path.includes(requester.id));
}

describe('who may not decide', () => {
  it.each([
    ['in the group without a role', 'patti'],
    ['not in the group', 'debra'],
    ['the requester', 'alex'],
  ])('%s gets no, and nothing changes', async (_who, key) => {
    const asked = await askedBy('alex');
    for (const [verb, inputs] of [
      ['approve', keep],
      ['decline', { reason: 'No' }],
    ] as const) {
      const turn = await inApprovals(key).presses(asked.post, verb, inputs);
      expect([turn.status, turn.code]).toEqual([200, 400]);
      expect(turn.said).toBeTruthy();
    }
    expect(patchesOf(asked)).toHaveLength(0);
    await untilApproversSee(bot(), asked, ['open']);
  });

  it('the requester, even as a Global Administrator in the group', async () => {
    const asked = await askedBy('henrietta');
    const turn = await inApprovals('henrietta').presses(asked.post, 'approve', keep);
    expect([turn.status, turn.code]).toEqual([200, 400]);
    expect(patchesOf(asked)).toHaveLength(0);
  });

  it('an approver whose role does not reach an account with an admin role', async () => {
    const asked = await askedBy('grady');
    const refused = await inApprovals('megan').presses(asked.post, 'approve', keep);
    expect([refused.status, refused.code]).toEqual([200, 400]);
    expect(patchesOf(asked)).toHaveLength(0);
    const taken = await inApprovals('henrietta').presses(asked.post, 'approve', keep);
    expect([taken.status, taken.code]).toEqual([200, 200]);
    await untilTold(bot(), asked, 'it-worked');
    expect(patchesOf(asked)).toHaveLength(1);
  });

  it('an approver who cannot be checked now, and may click again', async () => {
    const asked = await askedBy('joni');
    bot().sandbox.faults.add({ kind: 'status', path: 'checkMemberGroups', status: 403 });
    const refused = await inApprovals('megan').presses(asked.post, 'approve', keep);
    expect([refused.status, refused.code]).toEqual([200, 400]);
    const taken = await inApprovals('megan').presses(asked.post, 'approve', keep);
    expect([taken.status, taken.code]).toEqual([200, 200]);
  });

  it('an approver who is not signed in', async () => {
    const asked = await askedBy('isaiah');
    await inApprovals('nestor').says('sign out');
    await person(bot(), 'nestor').says('sign out');
    const turn = await inApprovals('nestor').presses(asked.post, 'approve', keep);
    expect(turn.status).toBe(200);
    expect(turn.code).toBe(401);
    expect(patchesOf(asked)).toHaveLength(0);
    await untilApproversSee(bot(), asked, ['open']);
  });
});

describe('the account, meanwhile', () => {
  it('enforced by somebody else is not enforced again', async () => {
    const asked = await askedBy('backup');
    bot().sandbox.changeUser('backup', { perUserMfaState: 'enforced' });
    const turn = await inApprovals('megan').presses(asked.post, 'approve', keep);
    expect([turn.status, turn.code]).toEqual([200, 400]);
    expect(patchesOf(asked)).toHaveLength(0);
  });

  async function approveThat(asked: Asked, nowNeeds: 'account-blocked' | 'no-mfa-method'): Promise<void> {
    const turn = await inApprovals('megan').presses(asked.post, 'approve', keep);
    expect([turn.status, turn.code]).toEqual([200, 400]);
    expect(turn.said).toContain(textFor('en').t(`cause.${nowNeeds}.label`));
    expect(patchesOf(asked)).toHaveLength(0);
  }

  it('blocked is not enforced, and the approver reads why', async () => {
    bot().sandbox.changeUser('debra', { accountEnabled: true });
    const asked = await askedBy('debra');
    bot().sandbox.changeUser('debra', { accountEnabled: false });
    await approveThat(asked, 'account-blocked');
  });

  it('left without a second factor is not enforced, and the approver reads why', async () => {
    const asked = await askedBy('diego');
    bot().sandbox.changeUser('diego', { methods: ['password'] });
    await approveThat(asked, 'no-mfa-method');
  });
});

describe('declining', () => {
  it('tells the requester why, and shows it to the approvers', async () => {
    const asked = await askedBy('adele');
    const reason = 'Use Outlook on the web [instead](http://evil.example)';
    const turn = await inApprovals('nestor').presses(asked.post, 'decline', { reason });
    expect([turn.status, turn.code]).toEqual([200, 200]);
    const told = await untilTold(bot(), asked, 'start');
    expect(says(cardOf(told), 'requester', ['declined'])).toBe(true);
    expect(cardOf(told).text).toContain('Use Outlook on the web');
    const shown = await untilApproversSee(bot(), asked, ['declined']);
    expect(cardOf(shown).text).toContain('Nestor Wilke');
    expect(cardOf(shown).verbs).not.toContain('approve');
    await untilRequesterSees(bot(), asked, ['declined']);
    expect(patchesOf(asked)).toHaveLength(0);
  });

  it.each([[''], ['   '], ['x'.repeat(501)], [7]])('is not taken with the reason %.10j', async (reason) => {
    const asked = await askedBy('lynne');
    const turn = await inApprovals('megan').presses(asked.post, 'decline', { reason });
    expect([turn.status, turn.code]).toEqual([200, 400]);
    await untilApproversSee(bot(), asked, ['open']);
  });
});

describe('withdrawing', () => {
  it('ends the case on both cards, and a later approval comes too late', async () => {
    const asked = await askedBy('lidia');
    const open = await untilRequesterSees(bot(), asked, ['open']);
    const turn = await asked.requester.presses(open, 'withdraw');
    expect(says(turn.card, 'requester', ['withdrawn'])).toBe(true);
    await untilApproversSee(bot(), asked, ['withdrawn']);
    await untilRequesterSees(bot(), asked, ['withdrawn']);
    const late = await inApprovals('megan').presses(asked.post, 'approve', keep);
    expect([late.status, late.code]).toEqual([200, 400]);
    expect(patchesOf(asked)).toHaveLength(0);
  });

  it('is for the requester alone', async () => {
    const asked = await askedBy('johanna');
    const open = await untilRequesterSees(bot(), asked, ['open']);
    const turn = await person(bot(), 'megan').presses(open, 'withdraw');
    expect([turn.status, turn.code]).toEqual([200, 400]);
    await untilApproversSee(bot(), asked, ['open']);
  });

  it('comes too late after an approval, and shows how it stands', async () => {
    const asked = await askedBy('diego');
    const open = await untilRequesterSees(bot(), asked, ['open']);
    await inApprovals('megan').presses(asked.post, 'approve', keep);
    const turn = await asked.requester.presses(open, 'withdraw');
    expect([turn.status, turn.code]).toEqual([200, 200]);
    expect(says(turn.card, 'requester', ['withdrawn'])).toBe(false);
    await untilTold(bot(), asked, 'it-worked');
  });
});

describe('clicks that come too late', () => {
  it('ten approvals at once approve once', async () => {
    const asked = await askedBy('miriam');
    const keys = ['megan', 'nestor', 'henrietta', 'megan', 'nestor', 'henrietta', 'megan', 'nestor', 'megan'];
    const turns = await Promise.all(keys.map((key) => inApprovals(key).presses(asked.post, 'approve', keep)));
    expect(turns.map(({ status }) => status)).toEqual(keys.map(() => 200));
    expect(turns.filter(({ code }) => code === 200)).toHaveLength(1);
    await untilTold(bot(), asked, 'it-worked');
    expect(patchesOf(asked)).toHaveLength(1);
    const late = await inApprovals('megan').presses(asked.post, 'decline', { reason: 'Changed my mind' });
    expect([late.status, late.code]).toEqual([200, 400]);
    await untilApproversSee(bot(), asked, ['awaiting-user']);
  });

  it.each([0, 2, 99])(
    'a card that shows version %j decides nothing and is shown anew',
    async (seenVersion) => {
      const asked = await askedBy('alex');
      const turn = await inApprovals('megan').presses(asked.post, 'approve', { ...keep, seenVersion });
      expect([turn.status, turn.code]).toEqual([200, 200]);
      expect(turn.card.verbs).toContain('approve');
      expect(patchesOf(asked)).toHaveLength(0);
      await untilApproversSee(bot(), asked, ['open']);
    },
  );

  it.each([{ afterwards: 'forget' }, { afterwards: undefined }, { ...keep, seenVersion: 'new' }])(
    'an approval with %j is none',
    async (inputs) => {
      const asked = await askedBy('alex');
      const turn = await inApprovals('megan').presses(asked.post, 'approve', inputs);
      expect([turn.status, turn.code]).toEqual([200, 400]);
      expect(patchesOf(asked)).toHaveLength(0);
    },
  );
});
