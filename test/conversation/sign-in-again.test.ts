import { askAs, openApprovals, says, untilTold } from '../support/case-flow';
import { cardOf } from '../support/read-card';
import { approve, codeBehind, loginRequest, writersOf } from '../support/sign-in';
import { approvalsChannelId, botForFile } from '../support/start-bot';

/** Graph itself wants a new sign-in, which nobody can know before the change is sent. */
describe('Microsoft 365 refuses the token of an approval', () => {
  const bot = botForFile();
  beforeAll(() => openApprovals(bot()));

  it('a claims challenge leaves the case open, and the next approval asks for a sign-in', async () => {
    const asked = await askAs(bot(), 'alex');
    bot().sandbox.changeSignIn('megan', { signedIn: true, challenged: true });
    expect(await approve(bot(), asked, ['megan'])).toMatchObject({ statusCode: 200 });

    const post = await bot().connector.nextPost(
      (sent) =>
        sent.activityId !== asked.post.activityId &&
        sent.conversationId.startsWith(approvalsChannelId) &&
        says(cardOf(sent), 'approvers', ['open']),
    );
    expect(cardOf(post).text).toContain('asked the approver to sign in again');
    expect(writersOf(bot(), asked)).toHaveLength(1);

    const anew = { ...asked, post };
    const answer = await approve(bot(), anew, ['megan']);
    expect(answer).toMatchObject(loginRequest);
    const state = await codeBehind(answer);
    expect(await approve(bot(), anew, ['megan', { state }])).toMatchObject({ statusCode: 200 });
    await untilTold(bot(), asked, 'it-worked');
    expect(writersOf(bot(), asked)).toHaveLength(2);
  });
});
