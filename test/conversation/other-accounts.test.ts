import { getPersona } from '../../src/sandbox/personas';
import { textFor } from '../../src/teams/text/text-for';
import { openApprovals } from '../support/case-flow';
import { cardOf } from '../support/read-card';
import { approvalsChannelId, botForFile } from '../support/start-bot';
import { only, person } from '../support/talk';

const bot = botForFile();
beforeAll(() => openApprovals(bot()));

const inputs = { symptom: 'option-missing', app: 'backup-or-migration-tool' };
const backup = getPersona('backup');

describe('a check of another account', () => {
  it.each([['alex'], ['debra']])('is refused to %s, and the account is not looked at', async (key) => {
    bot().sandbox.requests.clear();
    const turn = await person(bot(), key).says(`check ${backup.userPrincipalName}`);
    expect(turn.status).toBe(200);
    expect(cardOf(only(turn)).verbs).not.toContain('check');
    const paths = bot()
      .sandbox.requests.entries()
      .map(({ path, query }) => `${path}?${query}`);
    expect(paths.filter((path) => path.includes(backup.id) || path.includes('svc-backup'))).toEqual([]);
  });

  it('is answered to an approver, who then asks for it, and does not decide it', async () => {
    const megan = person(bot(), 'megan');
    const question = only(await megan.says(`check ${backup.userPrincipalName}`));
    const turn = await megan.presses(question, 'check', inputs);
    expect([turn.status, turn.code]).toEqual([200, 200]);
    const answer = await bot().connector.untilShown(
      megan.conversationId,
      (sent) => sent.activityId === question.activityId && cardOf(sent).verbs.includes('ask-admin'),
    );
    const { t } = textFor('en');
    expect(cardOf(answer).text).toContain(t('cause.per-user-mfa-disabled.headline_theirs'));
    expect(cardOf(answer).text).not.toMatch(/\byour account\b/i);
    expect((await megan.presses(answer, 'ask-admin')).code).toBe(200);
    const post = await bot().connector.nextPost(
      (sent) => cardOf(sent).verbs.includes('approve') && cardOf(sent).text.includes('Megan Bowen'),
    );
    expect(cardOf(post).text).toContain(backup.displayName);
    const keep = { afterwards: 'keep' };
    const own = await megan.inChannel(approvalsChannelId).presses(post, 'approve', keep);
    expect([own.status, own.code]).toEqual([200, 400]);
    const other = await person(bot(), 'henrietta')
      .inChannel(approvalsChannelId)
      .presses(post, 'approve', keep);
    expect([other.status, other.code]).toEqual([200, 200]);
    await bot().connector.untilShown(megan.conversationId, (sent) =>
      cardOf(sent).verbs.includes('it-worked'),
    );
    const patches = bot()
      .sandbox.requests.entries()
      .filter(({ method }) => method === 'PATCH');
    expect(patches.map(({ path }) => path)).toEqual([`/beta/users/${backup.id}/authentication/requirements`]);
  });

  it('of nobody is told as such', async () => {
    const question = only(await person(bot(), 'nestor').says('check nobody@contoso.example'));
    const turn = await person(bot(), 'nestor').presses(question, 'check', inputs);
    expect([turn.status, turn.code]).toEqual([200, 200]);
    expect(turn.card.verbs).toEqual(['check-again']);
  });

  it('says who can do what is left to do, and opens no page about the reader', async () => {
    const megan = person(bot(), 'megan');
    const diego = getPersona('diego');
    const question = only(await megan.says(`check ${diego.userPrincipalName}`));
    const turn = await megan.presses(question, 'check', { symptom: 'option-missing', app: 'other' });
    const { t } = textFor('en');
    expect(turn.card.text).toContain(t('answer.who.user_theirs'));
    expect(turn.card.text).not.toContain(t('answer.who.user'));
    expect(turn.card.text).not.toContain(t('buttons.openMfaSetup'));
  });

  it('does not stay: the next check is about oneself', async () => {
    const nestor = person(bot(), 'nestor');
    await nestor.says(`check ${backup.userPrincipalName}`);
    const question = only(await nestor.says('check'));
    const turn = await nestor.presses(question, 'check', inputs);
    expect(turn.card.text).not.toContain(backup.displayName);
    expect(turn.card.text).not.toContain('svc-backup');
  });
});
