import { botForFile } from '../support/start-bot';
import { cardOf } from '../support/read-card';
import { leadsOn, only, person } from '../support/talk';

const bot = botForFile();

let guests = 0;
/** Somebody of the tenant whom no other test has talked as: what was said before must not matter. */
function somebody() {
  guests += 1;
  const id = `0d3f6a1e-2b4c-4d5e-8f70-${String(guests).padStart(12, '0')}`;
  return person(bot(), { id, displayName: `Somebody ${guests}` });
}

describe('one message with a way on is the answer to', () => {
  it.each([
    ['a symptom', 'my app password option is missing', 'check'],
    ['another symptom', "I can't create an app password", 'check'],
    ['a greeting', 'hi', 'check'],
    ['a command', 'check', 'check'],
    ['an emoji', '\u{1F44D}', 'check'],
    ['gibberish', 'asdf qwer', 'check'],
    ['nothing', '', 'check'],
    ['spaces', '   ', 'check'],
    ['4,000 characters', 'x'.repeat(4_000), 'check'],
    ['4,001 characters', 'x'.repeat(4_001), 'check'],
    ['100,000 characters', 'word '.repeat(20_000), 'check'],
    ['control characters and markup', '\u0000\ud800 <b>bold</b> [link](http://example.com)', 'check'],
    ['"check again" before any check', 'check again', 'check'],
    ['help in German', 'hilfe', 'start'],
    ['a question mark', '?', 'start'],
    ['help', 'help', 'start'],
    ['help with a slash', '/help', 'start'],
    ['a command for channels', 'setup', 'start'],
    ['status', 'status', 'start'],
    ['sign out', 'sign out', 'start'],
    ['thanks', 'thanks', 'start'],
    ['thanks in full', 'Thank you!', 'start'],
  ])('%s', async (_what, words, verb) => {
    const turn = await somebody().says(words);
    expect(turn.status).toBe(200);
    const message = only(turn);
    expect(cardOf(message).verbs).toContain(verb);
    expect(message.activity.summary).toBeTruthy();
    // Teams would split it in two, and there would be no id to update.
    expect(message.activity.text).toBeUndefined();
  });

  it('a message without text', async () => {
    const turn = await somebody().sends({ type: 'message', text: undefined });
    expect(turn.status).toBe(200);
    expect(leadsOn(only(turn))).toBe(true);
  });

  it.each([
    ['my app password option is missing', 'option-missing', ''],
    ["I can't create an app password", 'creation-fails', ''],
    ['My iPhone says that the app password is wrong', 'password-refused', 'apple-mail-ios11-or-newer'],
    ['the scanner needs one', '', 'scanner-or-printer'],
    ['app password option is gone in Outlook 2010', 'option-missing', 'outlook-2010-or-older'],
    ['asdf', '', ''],
  ])('%j are taken as the answers %j and %j', async (words, symptom, app) => {
    const card = cardOf(only(await somebody().says(words)));
    expect([card.valueOf('symptom'), card.valueOf('app')]).toEqual([symptom, app]);
  });
});

describe('words while the question is open', () => {
  it('are read for what is still missing', async () => {
    const guest = somebody();
    await guest.says('my app password option is missing');
    const card = cardOf(only(await guest.says('for the scanner')));
    expect([card.valueOf('symptom'), card.valueOf('app')]).toEqual(['option-missing', 'scanner-or-printer']);
  });

  it.each(['help', 'status', 'thanks', 'sign out'])('"%s" is still the command', async (command) => {
    const guest = somebody();
    await guest.says('hi');
    expect(cardOf(only(await guest.says(command))).verbs).toContain('start');
  });

  it('"hi" asks again', async () => {
    const guest = somebody();
    await guest.says('hi');
    expect(cardOf(only(await guest.says('hi'))).verbs).toEqual(['check']);
  });
});

describe('installing', () => {
  it('welcomes a person once, however often Teams tells', async () => {
    const guest = somebody();
    for (let time = 0; time < 3; time += 1) await guest.installs();
    expect(guest.messages()).toHaveLength(1);
    expect(cardOf(only({ status: 200, body: '', sent: guest.messages() })).verbs).toEqual(['start']);
  });

  it('welcomes once when Teams tells of it several times at once', async () => {
    const guest = somebody();
    await Promise.all([guest.installs(), guest.installs(), guest.installs()]);
    expect(guest.messages()).toHaveLength(1);
  });

  it('says nothing to membersAdded, which comes with the same install', async () => {
    const membersAdded = [{ id: '28:app-password-check' }];
    const turn = await somebody().sends({ type: 'conversationUpdate', membersAdded });
    expect([turn.status, turn.sent]).toEqual([200, []]);
  });

  it('says nothing to being removed', async () => {
    const turn = await somebody().sends({ type: 'installationUpdate', action: 'remove' });
    expect([turn.status, turn.sent]).toEqual([200, []]);
  });

  it('leads from the welcome to the question', async () => {
    const guest = somebody();
    const welcome = only(await guest.installs());
    const turn = await guest.presses(welcome, 'start');
    expect([turn.status, turn.code]).toEqual([200, 200]);
    expect(cardOf(only(turn)).verbs).toEqual(['check']);
  });
});
