import { getPersona } from '../../src/sandbox/personas';
import { textFor } from '../../src/teams/text/text-for';
import { checkAs } from '../support/case-flow';
import { cardOf } from '../support/read-card';
import { botForFile } from '../support/start-bot';
import { only, person } from '../support/talk';

const bot = botForFile();

describe('a check is answered in the message that was clicked', () => {
  it.each([
    ['alex', ['ask-admin', 'check-again']],
    ['adele', ['ask-admin', 'check-again']],
    ['isaiah', ['ask-admin', 'check-again']],
    // Nothing can be enforced before a second factor is there: that only diego himself can do.
    ['diego', ['check-again']],
    // Microsoft ended basic authentication there for good.
    ['lee', ['check-again']],
    ['lynne', ['check-again']],
    ['pradeep', ['check-again']],
    ['debra', ['check-again']],
    // An admin role is a caution: the approver's own roles are looked at later.
    ['grady', ['ask-admin', 'check-again']],
    ['miriam', ['check-again']],
    ['johanna', ['check-again']],
  ])('%s is offered %j', async (key, verbs) => {
    const { symptom, app } = getPersona(key);
    const somebody = person(bot(), key);
    const { question, turn } = await checkAs(somebody, { symptom, app });
    expect([turn.status, turn.code]).toEqual([200, 200]);
    const stored = await bot().connector.untilShown(somebody.conversationId, (sent) =>
      cardOf(sent).verbs.includes('check-again'),
    );
    expect(stored.activityId).toBe(question.activityId);
    expect(cardOf(stored).verbs).toEqual(verbs);
    expect(somebody.messages()).toHaveLength(1);
  });

  it('the answer to the click and the stored message are the same card', async () => {
    const joni = person(bot(), 'joni');
    const { turn } = await checkAs(joni);
    expect(turn.card.verbs).toContain('check-again');
    expect(turn.card.text).toBe(cardOf(only({ ...turn, sent: joni.messages() })).text);
  });

  it('says that no app password helps a mail program with IMAP', async () => {
    const lee = person(bot(), 'lee');
    const { turn } = await checkAs(lee, { symptom: 'option-missing', app: 'imap-or-pop-client' });
    expect(turn.card.text).toContain(textFor('en').t('cause.protocol-retired.headline'));
  });

  it("writes times as the person's own clock shows them", async () => {
    const debra = person(bot(), 'debra');
    const { turn } = await checkAs(debra);
    const lately = [0, 1, 2, 3].map((minutes) => new Date(Date.now() - minutes * 60_000).toISOString());
    const said = lately.map((iso) => textFor('en').when(iso, 'Europe/Berlin'));
    expect(said.filter((when) => turn.card.text.includes(`Checked ${when}.`))).not.toEqual([]);
    expect(turn.card.text).not.toContain('UTC');
  });
});

describe('the question', () => {
  it('takes answers from an older question card too', async () => {
    const lidia = person(bot(), 'lidia');
    const old = only(await lidia.says('hi'));
    await lidia.says('hi');
    await lidia.presses(old, 'check', { symptom: 'option-missing', app: 'other' });
    const stored = await bot().connector.untilShown(lidia.conversationId, (sent) =>
      cardOf(sent).verbs.includes('check-again'),
    );
    expect(stored.activityId).toBe(old.activityId);
  });

  it.each([
    ['nothing chosen', {}],
    ['an unknown symptom', { symptom: 'all-of-it', app: 'other' }],
    ['an unknown app', { symptom: 'option-missing', app: 'telex' }],
    ['no text', { symptom: 7, app: null }],
    ['an inherited name', { symptom: 'constructor', app: '__proto__' }],
  ])('is asked again for %s, and nobody is looked at', async (_what, data) => {
    const guest = person(bot(), { id: '0d3f6a1e-2b4c-4d5e-8f70-0000000000cc', displayName: 'Chooser' });
    const question = only(await guest.says('check'));
    const turn = await guest.clicks('check', data, { on: question });
    expect([turn.status, turn.code]).toEqual([200, 200]);
    expect(cardOf(only(turn)).verbs).toEqual(['check']);
    // Of this person: what was asked about somebody before may still be on its way.
    const asked = bot().sandbox.requests.entries();
    expect(asked.filter(({ path }) => path.includes(guest.id))).toEqual([]);
  });
});

describe('checking again', () => {
  it('looks with the same answers, in the same message', async () => {
    const backup = person(bot(), 'backup');
    await checkAs(backup, { app: 'backup-or-migration-tool' });
    const [answer] = backup.messages();
    if (!answer) throw new Error('There is no answer.');
    bot().sandbox.requests.clear();
    const turn = await backup.presses(answer, 'check-again');
    expect(turn.card.verbs).toContain('check-again');
    expect(bot().sandbox.requests.entries().length).toBeGreaterThan(0);
    expect(backup.messages()).toHaveLength(1);
  });

  it('in words comes as a message of its own', async () => {
    const backup = person(bot(), 'backup');
    const turn = await backup.says('check again');
    expect(turn.status).toBe(200);
    expect(backup.messages()).toHaveLength(2);
    expect(cardOf(backup.messages().at(-1) ?? only(turn)).verbs).toContain('check-again');
  });
});

describe('Graph', () => {
  it('gets one request for a check once the tenant is known', async () => {
    const alex = person(bot(), 'alex');
    await checkAs(alex);
    bot().sandbox.requests.clear();
    await checkAs(alex);
    const single = bot()
      .sandbox.requests.entries()
      .filter(({ inner }) => !inner);
    expect(single.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /beta/$batch']);
    expect(single.map(({ holder }) => holder)).toEqual(['application']);
  });

  it('that takes seconds gets a card that says so, and the answer takes its place', async () => {
    const grady = person(bot(), 'grady');
    bot().sandbox.faults.add({ kind: 'delay', path: 'batch', delayMs: 3_000 });
    const { question, turn } = await checkAs(grady);
    expect([turn.status, turn.code]).toEqual([200, 200]);
    expect(turn.card.verbs).toEqual([]);
    const update = await bot().connector.nextPost(
      (sent) =>
        sent.kind === 'update' &&
        sent.activityId === question.activityId &&
        sent.conversationId === grady.conversationId &&
        cardOf(sent).verbs.includes('check-again') &&
        bot().connector.sent().indexOf(sent) > bot().connector.sent().indexOf(question),
    );
    expect(update.activityId).toBe(question.activityId);
  });
});
