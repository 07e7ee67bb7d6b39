import { randomUUID } from 'node:crypto';
import { cardOf } from '../support/read-card';
import { botForFile } from '../support/start-bot';
import { only, person, postActivity } from '../support/talk';

const bot = botForFile();

const stranger = () => person(bot(), { id: randomUUID(), displayName: 'Somebody' });

// Whatever came before: the next person is served.
afterEach(async () => {
  expect(cardOf(only(await stranger().says('hi'))).verbs).toEqual(['check']);
});

describe('a body that is no activity', () => {
  it.each([
    ['cut off', '{"type":"message","text":"hi'],
    ['not JSON', 'hello'],
    ['an array', '[]'],
    ['a text', '"message"'],
    ['a number', '1'],
    ['null', 'null'],
    ['an empty object', '{}'],
    ['empty', ''],
    ['without a type', '{"text":"hi","channelId":"msteams"}'],
    ['of a wrong type', '{"type":7}'],
    ['of an empty type', '{"type":""}'],
  ])('%s is refused', async (_what, body) => {
    const before = bot().connector.sent().length;
    const { status } = await postActivity(bot().url, body);
    expect(status).toBe(400);
    expect(bot().connector.sent()).toHaveLength(before);
  });

  it.each([
    ['with an impossible time', '{"type":"message","timestamp":"yesterday-ish","channelId":"msteams"}'],
    ['from nobody', '{"type":"message","text":"hi"}'],
    ['from nobody who clicks', '{"type":"invoke","name":"adaptiveCard/action"}'],
    ['with odd parts', '{"type":"message","from":7,"conversation":[],"channelData":"x","entities":{}}'],
    [
      'of a tenant that is none',
      '{"type":"message","channelId":"msteams","channelData":{"tenant":{"id":7}}}',
    ],
  ])('%s is of no tenant that is served, and refused', async (_what, body) => {
    const before = bot().connector.sent().length;
    const { status } = await postActivity(bot().url, body);
    expect(status).toBe(403);
    expect(bot().connector.sent()).toHaveLength(before);
  });

  it('that is missing is refused', async () => {
    expect((await postActivity(bot().url, null)).status).toBe(400);
  });

  it('of another content type is refused', async () => {
    const { status } = await postActivity(bot().url, 'type=message', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(status).toBe(415);
  });

  it('of half a megabyte and more is refused', async () => {
    const { status } = await postActivity(bot().url, JSON.stringify({ text: 'x'.repeat(600_000) }));
    expect(status).toBe(413);
  });
});

describe('an activity that means nothing to the bot', () => {
  it.each(['messageReaction', 'typing', 'endOfConversation', 'messageDelete', 'somethingNew'])(
    'of type %s is taken without a word',
    async (type) => {
      const turn = await stranger().sends({ type });
      expect([turn.status, turn.sent]).toEqual([200, []]);
    },
  );

  it('is an invoke that nobody answers', async () => {
    const turn = await stranger().sends({ type: 'invoke', name: 'task/fetch', value: {} });
    expect(turn.status).toBe(501);
  });
});
