import { z } from 'zod';
import { ssoTokenFor } from '../../src/sandbox/tokens/exchange-token';
import { askAs, openApprovals, untilApproversSee, untilTold } from '../support/case-flow';
import type { Asked } from '../support/case-flow';
import { cardOf } from '../support/read-card';
import { approvalsChannelId, botForFile } from '../support/start-bot';
import { person } from '../support/talk';

const bot = botForFile({ sandbox: { signedIn: 'nobody' } });
beforeAll(() => openApprovals(bot()));

const inApprovals = (key: string) => person(bot(), key).inChannel(approvalsChannelId);

const Answer = z.object({
  statusCode: z.number(),
  type: z.string(),
  value: z
    .object({ buttons: z.array(z.object({ type: z.string(), value: z.string() })).default([]) })
    .nullable()
    .catch(null),
});

/** The approval as Teams sends it; after a sign-in the same click, with the proof in it. */
async function approve({ post }: Asked, key: string, proof: object = {}) {
  const data = { ...cardOf(post).dataOf('approve'), afterwards: 'keep' };
  const action = { type: 'Action.Execute', verb: 'approve', data };
  const turn = await inApprovals(key).sends({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action, trigger: 'manual', ...proof },
    conversation: { id: post.conversationId, conversationType: 'channel' },
    replyToId: post.activityId,
  });
  expect(turn.status).toBe(200);
  return Answer.parse(turn.body);
}

function patchesOf({ requester }: Asked) {
  return bot()
    .sandbox.requests.entries()
    .filter(({ method, path }) => method === 'PATCH' && path.includes(requester.id));
}

/** Opens the page behind the button, and reads the code that it shows. */
async function codeFrom(link: string): Promise<string> {
  const page = await (await fetch(link)).text();
  return /<p id="code">(\d+)</.exec(page)?.[1] ?? '';
}

const loginRequest = { statusCode: 401, type: 'application/vnd.microsoft.activity.loginRequest' };

describe('an approver who never signed in', () => {
  it('is asked to, and approves with the token that Teams then brings', async () => {
    const asked = await askAs(bot(), 'alex');
    expect(await approve(asked, 'megan')).toMatchObject(loginRequest);
    await untilApproversSee(bot(), asked, ['open']);
    const stolen = { authentication: { token: ssoTokenFor(person(bot(), 'nestor').id) } };
    expect(await approve(asked, 'megan', stolen)).toMatchObject({
      statusCode: 412,
      type: 'application/vnd.microsoft.error.preconditionFailed',
    });
    expect(patchesOf(asked)).toHaveLength(0);
    const own = { authentication: { token: ssoTokenFor(person(bot(), 'megan').id) } };
    expect(await approve(asked, 'megan', own)).toMatchObject({ statusCode: 200 });
    await untilTold(bot(), asked, 'it-worked');
    expect(patchesOf(asked).map(({ holder }) => holder)).toEqual(['MeganB@contoso.example']);
  });

  it('is asked to, and approves with the code that the page behind the button shows', async () => {
    const asked = await askAs(bot(), 'adele');
    const answer = await approve(asked, 'nestor');
    expect(answer).toMatchObject(loginRequest);
    expect(await approve(asked, 'nestor', { state: '000000x' })).toMatchObject({
      statusCode: 401,
      type: 'application/vnd.microsoft.error.incorrectAuthCode',
    });
    expect(patchesOf(asked)).toHaveLength(0);
    const state = await codeFrom(answer.value?.buttons[0]?.value ?? '');
    expect(await approve(asked, 'nestor', { state })).toMatchObject({ statusCode: 200 });
    await untilTold(bot(), asked, 'it-worked');
    expect(patchesOf(asked).map(({ holder }) => holder)).toEqual(['NestorW@contoso.example']);
  });

  it('who may not approve is not asked to', async () => {
    const asked = await askAs(bot(), 'isaiah');
    expect(await approve(asked, 'patti')).toMatchObject({ statusCode: 400 });
  });

  it('is asked again after "sign out"', async () => {
    const asked = await askAs(bot(), 'lidia');
    await person(bot(), 'megan').says('sign out');
    expect(await approve(asked, 'megan')).toMatchObject(loginRequest);
  });

  it('declines without', async () => {
    bot().sandbox.changeUser('lynne', { perUserMfaState: 'disabled' });
    const asked = await askAs(bot(), 'lynne');
    const turn = await inApprovals('henrietta').presses(asked.post, 'decline', { reason: 'No' });
    expect([turn.status, turn.code]).toEqual([200, 200]);
    await untilApproversSee(bot(), asked, ['declined']);
  });
});
