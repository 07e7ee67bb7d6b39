import { cardOf } from '../support/read-card';
import { approvalsChannelId, botForFile } from '../support/start-bot';
import { only, person } from '../support/talk';

const bot = botForFile();

const otherChannelId = '19:campaigns@thread.tacv2';
const inChannel = () => person(bot(), 'alex').inChannel(otherChannelId);

describe('in a channel', () => {
  it.each(['hi', 'check', 'my app password option is missing', 'status', 'sign out', 'thanks', '', 'help'])(
    '%j is answered without any card to work with',
    async (words) => {
      bot().sandbox.requests.clear();
      const turn = await inChannel().says(`<at>App Password Check</at> ${words}`, {
        entities: [mention],
      });
      expect(turn.status).toBe(200);
      const card = cardOf(only(turn));
      expect(card.verbs).toEqual([]);
      expect(card.text.length).toBeGreaterThan(0);
      expect(bot().sandbox.requests.entries()).toEqual([]);
    },
  );

  it('"setup" tells the id that belongs into the settings', async () => {
    const turn = await inChannel().says('<at>App Password Check</at> setup', { entities: [mention] });
    expect(cardOf(only(turn)).text).toContain(otherChannelId);
  });

  it('"setup" in the approvals channel has nothing left to tell', async () => {
    const turn = await person(bot(), 'megan').inChannel(approvalsChannelId).says('setup');
    expect(cardOf(only(turn)).text).not.toContain('APPROVALS_CHANNEL_ID');
  });

  it('the bot introduces itself once, without a diagnosis', async () => {
    const channel = person(bot(), 'megan').inChannel('19:new@thread.tacv2');
    await channel.installs();
    await channel.installs();
    expect(channel.messages()).toHaveLength(1);
    expect(channel.messages().flatMap((message) => cardOf(message).verbs)).toEqual([]);
  });

  it.each([
    ['start', {}],
    ['check', { symptom: 'option-missing', app: 'other' }],
    ['check-again', {}],
    ['ask-admin', {}],
    ['still-missing', { caseId: '7d7e5a0e-6f3c-4c06-9d1b-0f8f3c1d2e3a' }],
  ])('the verb "%s" is refused, and nobody is looked at', async (verb, data) => {
    bot().sandbox.requests.clear();
    const turn = await inChannel().clicks(verb, data);
    expect([turn.status, turn.code]).toEqual([200, 400]);
    expect(turn.said).toBeTruthy();
    expect(turn.sent).toEqual([]);
    expect(bot().sandbox.requests.entries()).toEqual([]);
  });
});

describe('in a group chat', () => {
  it('nobody is diagnosed either', async () => {
    const conversation = { id: '19:group@thread.v2', conversationType: 'groupChat' };
    const turn = await person(bot(), 'alex').sends({ type: 'message', text: 'check', conversation });
    expect(turn.sent.flatMap((message) => cardOf(message).verbs)).toEqual([]);
    expect(turn.sent).toHaveLength(1);
  });
});

const mention = {
  type: 'mention',
  text: '<at>App Password Check</at>',
  mentioned: { id: '28:app-password-check', name: 'App Password Check' },
};
