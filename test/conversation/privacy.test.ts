import { randomUUID } from 'node:crypto';
import { getPersona } from '../../src/sandbox/personas';
import { askAs, openApprovals, untilRequesterSees } from '../support/case-flow';
import { cardOf } from '../support/read-card';
import { botForFile } from '../support/start-bot';
import { only, person } from '../support/talk';

const bot = botForFile();
beforeAll(() => openApprovals(bot()));

function somebody() {
  return person(bot(), { id: randomUUID(), displayName: 'Somebody New' });
}

describe('"privacy"', () => {
  it.each(['privacy', 'Privacy.', '/privacy', 'my data'])('is understood as %j', async (words) => {
    const card = cardOf(only(await somebody().says(words)));
    expect(card.verbs).toEqual(['forget-me']);
  });

  it('says what is held about somebody whom nothing was asked for, and for how long', async () => {
    const { text } = cardOf(only(await somebody().says('privacy')));
    expect(text).toContain('No requests by you or about your account');
    expect(text).toContain('1 year');
    expect(text).toContain('3 years');
  });

  it('stands in the help', async () => {
    expect(cardOf(only(await somebody().says('help'))).text).toContain('**privacy**');
  });

  it('is no matter for a channel: neither the word nor the button', async () => {
    const guest = somebody().inChannel('19:somewhere@thread.tacv2');
    const turn = await guest.says('privacy');
    expect(turn.sent.flatMap((sent) => cardOf(sent).verbs)).not.toContain('forget-me');
    expect(await guest.clicks('forget-me', {})).toMatchObject({ code: 400 });
  });
});

describe('"forget-me"', () => {
  it('keeps a request that is under way, or of today, and says so', async () => {
    const asked = await askAs(bot(), 'alex', { note: 'For the plotter' });
    const { requester } = asked;
    const before = only(await requester.says('privacy'));
    expect(cardOf(before).text).toContain('it is still under way');
    expect(cardOf(before).text).toContain('I can delete our chat now.');
    const answer = await requester.presses(before, 'forget-me');
    expect(answer.code).toBe(200);
    expect(answer.card.text).toContain('Deleted: our chat.');
    expect(answer.card.verbs).toEqual([]);
    await requester.presses(await untilRequesterSees(bot(), asked, ['open']), 'withdraw');
    await untilRequesterSees(bot(), asked, ['withdrawn']);
    expect(cardOf(only(await requester.says('privacy'))).text).toContain('a day after its last change');
  });

  it('leaves a request about somebody else’s account to them, and says so', async () => {
    const { userPrincipalName, id } = getPersona('backup');
    const nestor = person(bot(), 'nestor');
    const question = only(await nestor.says(`check ${userPrincipalName}`));
    await nestor.presses(question, 'check', { symptom: 'option-missing', app: 'other' });
    const answer = await bot().connector.untilShown(
      nestor.conversationId,
      (sent) => sent.activityId === question.activityId && cardOf(sent).verbs.includes('ask-admin'),
    );
    await nestor.presses(answer, 'ask-admin');
    const theirs = '1 request of yours about somebody else’s account: only they can delete it';
    const before = only(await nestor.says('privacy'));
    expect(cardOf(before).text).toContain(theirs);
    expect(cardOf(before).text).not.toContain('it is still under way');
    expect((await nestor.presses(before, 'forget-me')).card.text).toContain(theirs);
    const owner = person(bot(), { id, displayName: 'Backup' });
    expect(cardOf(only(await owner.says('privacy'))).text).toContain('it is still under way');
  });

  it('forgets the chat: there is nothing left to check again', async () => {
    const guest = person(bot(), 'lidia');
    await guest.presses(only(await guest.says('check')), 'check', {
      symptom: 'option-missing',
      app: 'other',
    });
    await guest.presses(only(await guest.says('privacy')), 'forget-me');
    expect(cardOf(only(await guest.says('check again'))).verbs).toEqual(['check']);
  });

  it('takes data of its own for nothing: whose data goes is whoever clicked', async () => {
    const asked = await askAs(bot(), 'adele');
    const stranger = somebody();
    const card = only(await stranger.says('privacy'));
    await stranger.presses(card, 'forget-me', { personId: asked.requester.id, caseId: asked.caseId });
    expect(cardOf(only(await asked.requester.says('status'))).verbs).toContain('withdraw');
  });
});
