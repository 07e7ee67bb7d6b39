import { inspect } from 'node:util';
import { askAs, openApprovals, untilApproversSee, untilTold } from '../support/case-flow';
import { approve, codeBehind, loginRequest, proofOf, signInButton, writersOf } from '../support/sign-in';
import { approvalsChannelId, botForFile } from '../support/start-bot';
import { person } from '../support/talk';

const bot = botForFile({ sandbox: { signedIn: 'nobody' } });
beforeAll(() => openApprovals(bot()));
beforeEach(() => bot().sandbox.changeSignIn('megan', { signedIn: false, consented: true }));

/** A case of somebody who needs nothing but the state, whatever else is the matter with the persona. */
function askFor(key: string) {
  bot().sandbox.changeUser(key, { perUserMfaState: 'disabled', methods: ['password', 'authenticator'] });
  return askAs(bot(), key);
}

describe('an approver who never signed in', () => {
  it('is asked to, and approves with the token that Teams then brings', async () => {
    const asked = await askFor('alex');
    expect(await approve(bot(), asked, ['megan'])).toMatchObject(loginRequest);
    await untilApproversSee(bot(), asked, ['open']);
    const stolen = proofOf(bot(), 'nestor');
    expect(await approve(bot(), asked, ['megan', stolen])).toMatchObject(signInButton);
    expect(writersOf(bot(), asked)).toEqual([]);
    const own = proofOf(bot(), 'megan');
    expect(await approve(bot(), asked, ['megan', own])).toMatchObject({ statusCode: 200 });
    await untilTold(bot(), asked, 'it-worked');
    expect(writersOf(bot(), asked)).toEqual(['MeganB@contoso.example']);
  });

  it('is asked to, and approves with the code that the page behind the button shows', async () => {
    const asked = await askFor('adele');
    const answer = await approve(bot(), asked, ['nestor']);
    expect(answer).toMatchObject(loginRequest);
    expect(await approve(bot(), asked, ['nestor', { state: '000000x' }])).toMatchObject({
      statusCode: 401,
      type: 'application/vnd.microsoft.error.incorrectAuthCode',
    });
    expect(writersOf(bot(), asked)).toEqual([]);
    const state = await codeBehind(answer);
    expect(await approve(bot(), asked, ['nestor', { state }])).toMatchObject({ statusCode: 200 });
    await untilTold(bot(), asked, 'it-worked');
    expect(writersOf(bot(), asked)).toEqual(['NestorW@contoso.example']);
  });

  it('who may not approve is not asked to', async () => {
    const asked = await askFor('isaiah');
    expect(await approve(bot(), asked, ['patti'])).toMatchObject({ statusCode: 400 });
  });

  it('is asked again after "sign out"', async () => {
    const asked = await askFor('lidia');
    bot().sandbox.changeSignIn('megan', { signedIn: true });
    await person(bot(), 'megan').says('sign out');
    expect(await approve(bot(), asked, ['megan'])).toMatchObject(loginRequest);
  });

  it('declines without', async () => {
    const asked = await askFor('lynne');
    const henrietta = person(bot(), 'henrietta').inChannel(approvalsChannelId);
    const turn = await henrietta.presses(asked.post, 'decline', { reason: 'No' });
    expect([turn.status, turn.code]).toEqual([200, 200]);
    await untilApproversSee(bot(), asked, ['declined']);
  });
});

describe('an approver', () => {
  it('who has not consented gets the button, and the case stays open until they signed in by it', async () => {
    const asked = await askFor('diego');
    bot().sandbox.changeSignIn('megan', { consented: false });
    const answer = await approve(bot(), asked, ['megan']);
    expect(answer).toMatchObject(loginRequest);
    const own = proofOf(bot(), 'megan');
    expect(await approve(bot(), asked, ['megan', own])).toMatchObject(signInButton);
    await untilApproversSee(bot(), asked, ['open']);
    expect(writersOf(bot(), asked)).toEqual([]);
    const state = await codeBehind(answer);
    expect(await approve(bot(), asked, ['megan', { state }])).toMatchObject({ statusCode: 200 });
    await untilTold(bot(), asked, 'it-worked');
    expect(writersOf(bot(), asked)).toEqual(['MeganB@contoso.example']);
  });

  it('whose sign-in ran out is asked anew, and the case stays open', async () => {
    const asked = await askFor('lee');
    bot().sandbox.changeSignIn('megan', { signedIn: true });
    bot().sandbox.changeSignIn('megan', { signedIn: false, tokens: 'expired' });
    expect(await approve(bot(), asked, ['megan'])).toMatchObject(loginRequest);
    await untilApproversSee(bot(), asked, ['open']);
    expect(writersOf(bot(), asked)).toEqual([]);
    const own = proofOf(bot(), 'megan');
    expect(await approve(bot(), asked, ['megan', own])).toMatchObject({ statusCode: 200 });
    await untilTold(bot(), asked, 'it-worked');
  });

  it('whose token ran out is not troubled: the token service renews it', async () => {
    const asked = await askFor('gerhart');
    bot().sandbox.changeSignIn('megan', { signedIn: true });
    bot().sandbox.issueToken(person(bot(), 'megan').id);
    bot().sandbox.changeSignIn('megan', { tokens: 'expired' });
    expect(await approve(bot(), asked, ['megan'])).toMatchObject({ statusCode: 200 });
    await untilTold(bot(), asked, 'it-worked');
    expect(writersOf(bot(), asked)).toEqual(['MeganB@contoso.example']);
  });

  it('whose click is repeated by each of their clients, with the proof in it, decides once', async () => {
    const asked = await askFor('joni');
    expect(await approve(bot(), asked, ['megan'])).toMatchObject(loginRequest);
    const own = proofOf(bot(), 'megan');
    const both = [approve(bot(), asked, ['megan', own]), approve(bot(), asked, ['megan', own])];
    const codes = (await Promise.all(both)).map(({ statusCode }) => statusCode);
    expect(codes).toContain(200);
    await untilTold(bot(), asked, 'it-worked');
    await approve(bot(), asked, ['megan', own]);
    expect(writersOf(bot(), asked)).toEqual(['MeganB@contoso.example']);
  });
});

it('no token and no code is ever logged', () => {
  const logged = inspect(bot().log.lines, { depth: 20, maxArrayLength: null });
  expect(logged).toContain('a sign-in was not accepted');
  expect(logged).not.toMatch(/sandbox-(sso|delegated|application)/);
});
