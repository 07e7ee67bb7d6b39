import { textFor } from '../../src/teams/text/text-for';
import type { Sent } from '../support/chats';
import {
  askAs,
  openApprovals,
  says,
  untilApproversSee,
  untilRequesterSees,
  untilTold,
} from '../support/case-flow';
import type { Asked } from '../support/case-flow';
import { eventually } from '../support/eventually';
import { cardOf } from '../support/read-card';
import { approvalsChannelId, botForFile } from '../support/start-bot';
import { only, person } from '../support/talk';

// A write that shows a little later catches whoever reads back only once.
const bot = botForFile({ sandbox: { propagationMs: 300 }, spreadMs: 100 });
beforeAll(() => openApprovals(bot()));

const inApprovals = (key: string) => person(bot(), key).inChannel(approvalsChannelId);

/** What was changed in the tenant about an account, and by whom. */
function writesAbout(id: string) {
  const writes = bot()
    .sandbox.requests.entries()
    .filter(({ method, path }) => path.includes(id) && (method === 'PATCH' || path.includes('revoke')));
  return writes.map(({ method, path, holder, status }) => ({ what: `${method} ${path}`, holder, status }));
}

const enforced = (id: string, holder: string) => ({
  what: `PATCH /beta/users/${id}/authentication/requirements`,
  holder,
  status: 204,
});
const signedOut = (id: string, holder: string, status: number) => ({
  what: `POST /v1.0/users/${id}/revokeSignInSessions`,
  holder,
  status,
});

async function approve(asked: Asked, key: string, inputs: object = { afterwards: 'keep' }) {
  const turn = await inApprovals(key).presses(asked.post, 'approve', inputs);
  expect([turn.status, turn.code, turn.said]).toEqual([200, 200, '']);
}

async function finish(asked: Asked): Promise<Sent> {
  const ready = await untilTold(bot(), asked, 'it-worked');
  await asked.requester.presses(ready, 'it-worked');
  return ready;
}

describe('from asking to resolved', () => {
  it('both sides see each state, and the account is changed once, as the approver', async () => {
    const asked = await askAs(bot(), 'alex', { note: 'For the <b>scanner</b> [here](http://evil.example)' });
    const { requester, post } = asked;
    expect(cardOf(post).verbs.toSorted()).toEqual(['approve', 'decline', 'details']);
    expect(cardOf(post).text).toContain('<b>scanner</b>');
    expect(says(cardOf(await untilRequesterSees(bot(), asked, ['open'])), 'requester', ['open'])).toBe(true);

    await approve(asked, 'megan');
    const ready = await untilTold(bot(), asked, 'it-worked');
    expect(says(cardOf(ready), 'requester', ['awaiting-user'])).toBe(true);
    const done = await untilApproversSee(bot(), asked, ['awaiting-user']);
    expect(cardOf(done).verbs).toEqual(['details']);
    expect(cardOf(done).text).toContain('Megan Bowen');

    const turn = await requester.presses(ready, 'it-worked');
    expect([turn.status, turn.code]).toEqual([200, 200]);
    expect(says(turn.card, 'requester', ['resolved'])).toBe(true);
    await untilApproversSee(bot(), asked, ['resolved']);
    await untilRequesterSees(bot(), asked, ['resolved']);
    await bot().connector.untilShown(
      requester.conversationId,
      (sent) => sent.activityId === ready.activityId && says(cardOf(sent), 'requester', ['resolved']),
    );
    const megan = 'MeganB@contoso.example';
    expect(writesAbout(requester.id)).toEqual([
      enforced(requester.id, megan),
      signedOut(requester.id, megan, 200),
    ]);
    expect(bot().sandbox.viewUser('alex').perUserMfaState).toBe('enforced');
  });

  it('the evidence is answered to the checked approver and never posted', async () => {
    const asked = await askAs(bot(), 'isaiah', { app: 'scanner-or-printer' });
    const policy = 'Require MFA for all users';
    const turn = await inApprovals('megan').presses(asked.post, 'details');
    expect([turn.status, turn.code]).toEqual([200, 200]);
    expect(turn.card.text).toContain(policy);
    expect(turn.card.verbs).toContain('approve');
    for (const key of ['isaiah', 'patti', 'adele']) {
      const refused = await inApprovals(key).presses(asked.post, 'details');
      expect([refused.status, refused.code]).toEqual([200, 400]);
      expect(refused.said).not.toContain(policy);
    }
    const posted = bot()
      .connector.sent()
      .filter(({ conversationId }) => conversationId.startsWith(approvalsChannelId));
    expect(posted.map((sent) => cardOf(sent).text).join()).not.toContain(policy);
  });

  it('sets the state back afterwards where the approver chose so', async () => {
    bot().sandbox.changeUser('lidia', { perUserMfaState: 'disabled' });
    const asked = await askAs(bot(), 'lidia');
    await approve(asked, 'megan', { afterwards: 'revert' });
    await finish(asked);
    const { id } = asked.requester;
    const megan = 'MeganB@contoso.example';
    await untilApproversSee(bot(), asked, ['resolved']);
    await bot().connector.untilShown(asked.post.conversationId, (sent) =>
      cardOf(sent).text.includes(textFor('en').t('approver.step.revert.done')),
    );
    expect(writesAbout(id)).toEqual([enforced(id, megan), signedOut(id, megan, 200), enforced(id, megan)]);
  });

  it('a partial result is shown as such, and finished by somebody who may', async () => {
    const asked = await askAs(bot(), 'adele');
    await approve(asked, 'nestor');
    const partial = await untilApproversSee(bot(), asked, ['awaiting-user']);
    expect(cardOf(partial).verbs).toContain('retry-sign-out');

    const stillNot = await inApprovals('nestor').presses(partial, 'retry-sign-out');
    expect([stillNot.status, stillNot.code]).toEqual([200, 400]);
    const mayNot = await inApprovals('patti').presses(partial, 'retry-sign-out');
    expect([mayNot.status, mayNot.code]).toEqual([200, 400]);
    const finished = await inApprovals('megan').presses(partial, 'retry-sign-out');
    expect([finished.status, finished.code]).toEqual([200, 200]);
    expect(finished.card.verbs).not.toContain('retry-sign-out');
    await bot().connector.untilShown(
      asked.post.conversationId,
      (sent) => !cardOf(sent).verbs.includes('retry-sign-out'),
    );
    const { id } = asked.requester;
    expect(writesAbout(id)).toEqual([
      enforced(id, 'NestorW@contoso.example'),
      signedOut(id, 'NestorW@contoso.example', 403),
      signedOut(id, 'MeganB@contoso.example', 200),
    ]);
    await finish(asked);
    await untilApproversSee(bot(), asked, ['resolved']);
  });
});

describe('"still missing"', () => {
  it('goes on in the same case: first what the user can do, then an admin learns of it', async () => {
    bot().sandbox.changeUser('johanna', { perUserMfaState: 'disabled' });
    const asked = await askAs(bot(), 'johanna');
    await approve(asked, 'megan');
    const ready = await untilTold(bot(), asked, 'still-missing');
    const turn = await asked.requester.presses(ready, 'still-missing');
    expect([turn.status, turn.code]).toEqual([200, 200]);
    expect(says(turn.card, 'requester', ['awaiting-user'])).toBe(true);
    expect(turn.card.verbs).toEqual(expect.arrayContaining(['it-worked', 'still-missing']));
    const again = await asked.requester.presses(ready, 'still-missing');
    expect([again.status, again.code]).toEqual([200, 200]);
    const posts = () =>
      bot()
        .connector.sent()
        .filter(
          ({ kind, conversationId }) => kind === 'post' && conversationId.startsWith(approvalsChannelId),
        )
        .filter((sent) => cardOf(sent).text.includes('Johanna'));
    await eventually('the post that all was tried', () => posts().length === 2);
    const closed = await asked.requester.presses(ready, 'it-worked');
    expect(says(closed.card, 'requester', ['resolved'])).toBe(true);
  });

  it('asks an admin again where somebody set the state back meanwhile', async () => {
    bot().sandbox.changeUser('lee', { perUserMfaState: 'disabled' });
    const asked = await askAs(bot(), 'lee');
    await approve(asked, 'megan');
    const ready = await untilTold(bot(), asked, 'still-missing');
    bot().sandbox.changeUser('lee', { perUserMfaState: 'disabled' });
    const turn = await asked.requester.presses(ready, 'still-missing');
    expect(says(turn.card, 'requester', ['open'])).toBe(true);
    const open = await untilApproversSee(bot(), asked, ['open']);
    const second = await inApprovals('nestor').presses(open, 'approve', { afterwards: 'keep' });
    expect([second.status, second.code]).toEqual([200, 200]);
    await untilRequesterSees(bot(), asked, ['awaiting-user']);
  });

  it('is for the requester alone', async () => {
    bot().sandbox.changeUser('miriam', { perUserMfaState: 'disabled' });
    const asked = await askAs(bot(), 'miriam');
    await approve(asked, 'megan');
    const ready = await untilTold(bot(), asked, 'still-missing');
    for (const verb of ['still-missing', 'it-worked']) {
      const turn = await person(bot(), 'debra').clicks(verb, { caseId: asked.caseId }, { on: ready });
      expect([turn.status, turn.code, turn.sent.length]).toEqual([200, 400, 0]);
    }
  });
});

describe('asking twice', () => {
  it('shows the case that is open already, and tells the approvers once', async () => {
    bot().sandbox.changeUser('lynne', { perUserMfaState: 'disabled' });
    const first = await askAs(bot(), 'lynne');
    const second = await askAs(bot(), 'lynne');
    expect(second.caseId).toBe(first.caseId);
    const posts = bot()
      .connector.sent()
      .filter((sent) => sent.kind === 'post' && cardOf(sent).text.includes('Lynne Robbins'));
    expect(posts.filter(({ conversationId }) => conversationId.startsWith(approvalsChannelId))).toHaveLength(
      1,
    );
    const status = only(await first.requester.says('status'));
    expect(says(cardOf(status), 'requester', ['open'])).toBe(true);
  });
});
