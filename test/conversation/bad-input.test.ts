import { randomUUID } from 'node:crypto';
import { askAs, checkAs, openApprovals, untilApproversSee, untilTold } from '../support/case-flow';
import { cardOf } from '../support/read-card';
import { approvalsChannelId, botForFile } from '../support/start-bot';
import { only, person } from '../support/talk';

const bot = botForFile();
beforeAll(() => openApprovals(bot()));

const stranger = (displayName = 'Somebody') => person(bot(), { id: randomUUID(), displayName });
const inApprovals = (key: string) => person(bot(), key).inChannel(approvalsChannelId);

afterEach(async () => {
  bot().sandbox.faults.clear();
  // Whatever came before: the next person is served.
  expect(cardOf(only(await stranger().says('hi'))).verbs).toEqual(['check']);
});

/** The log line that carries the reference which the person was shown. */
function logged(shown: string) {
  return bot().log.lines.find(
    ({ data }) => 'reference' in data && typeof data.reference === 'string' && shown.includes(data.reference),
  );
}

describe('a click', () => {
  it.each([
    ['no such verb', 'launch', {}],
    ['an inherited name', 'constructor', {}],
    ['another inherited name', '__proto__', {}],
    ['no verb', '', {}],
    ['a long verb', 'x'.repeat(10_000), {}],
    ['a case that is not there', 'approve', { caseId: randomUUID(), seenVersion: 1, afterwards: 'keep' }],
    ['a case id that is none', 'approve', { caseId: "1' or '1'='1", seenVersion: 1, afterwards: 'keep' }],
    ['no case id', 'approve', {}],
    ['a number as case id', 'details', { caseId: 7 }],
    ['no case to decline', 'decline', { caseId: randomUUID(), seenVersion: 1, reason: 'No' }],
    ['no case to withdraw', 'withdraw', { caseId: 'gone' }],
    ['no case that worked', 'it-worked', { caseId: randomUUID() }],
    ['no case to retry', 'retry-sign-out', { caseId: 'gone' }],
    ['no case with a switch', 'switch-is-on', { caseId: randomUUID() }],
    ['a list of data', 'approve', ['keep']],
  ])('with %s is answered in words', async (_what, verb, data) => {
    const turn = await inApprovals('megan').clicks(verb, data);
    expect([turn.status, turn.code, turn.type]).toEqual([200, 400, 'application/vnd.microsoft.error']);
    expect(turn.said).toBeTruthy();
    expect(turn.sent).toEqual([]);
  });

  it.each([
    ['no value', undefined],
    ['null', null],
    ['no action', {}],
    ['an action of another shape', { action: 'approve' }],
    ['a verb that is no text', { action: { verb: 7, data: {} } }],
  ])('with %s is answered in words', async (_what, value) => {
    const turn = await stranger().sends({ type: 'invoke', name: 'adaptiveCard/action', value });
    expect(turn.status).toBe(200);
    expect(turn.body).toHaveProperty('statusCode', 400);
    expect(turn.body).toHaveProperty('value.message');
  });

  it('"still missing" without a case is answered in words', async () => {
    const turn = await stranger().clicks('still-missing', { caseId: 'gone' });
    expect([turn.status, turn.code]).toEqual([200, 400]);
  });

  it.each(['ask-admin', 'check-again'])('"%s" without a check before asks the question', async (verb) => {
    const turn = await stranger().clicks(verb, {});
    expect([turn.status, turn.code]).toEqual([200, 200]);
    expect(cardOf(only(turn)).verbs).toEqual(['check']);
  });

  it('while Teams takes no updates is answered, with a reference that stands in the log', async () => {
    const somebody = person(bot(), 'debra');
    const question = only(await somebody.says('check'));
    bot().connector.failNext(1, {
      status: 403,
      on: 'update',
      body: { error: { code: 'Blocked', message: '' } },
    });
    const turn = await somebody.presses(question, 'check', { symptom: 'option-missing', app: 'other' });
    expect(turn.status).toBe(200);
    if (turn.code !== 200) expect(logged(turn.said)).toBeDefined();
    expect(turn.said + turn.card.text).toBeTruthy();
  });
});

describe('somebody', () => {
  it('whom Graph does not know is told so, with a reference that stands in the log', async () => {
    const { turn } = await checkAs(stranger());
    expect([turn.status, turn.code, turn.card.verbs]).toEqual([200, 200, ['check-again']]);
    expect(logged(turn.card.text)?.data).toMatchObject({ reason: 'no-such-user' });
  });

  it('without an Entra id is answered, and nobody is looked at', async () => {
    bot().sandbox.requests.clear();
    const from = { id: '29:anonymous', name: 'Anonymous' };
    const turn = await stranger().sends({ type: 'message', text: 'check', from });
    expect(turn.status).toBe(200);
    expect(cardOf(only(turn)).text).toBeTruthy();
    const value = { action: { verb: 'check', data: { symptom: 'option-missing', app: 'other' } } };
    const click = await stranger().sends({ type: 'invoke', name: 'adaptiveCard/action', value, from });
    expect(click.status).toBe(200);
    expect(click.body).toMatchObject({ statusCode: 400 });
    expect(bot().sandbox.requests.entries()).toEqual([]);
  });

  it('of another tenant is refused, nobody is looked at, and no welcome is sent', async () => {
    bot().sandbox.requests.clear();
    const tenantId = randomUUID();
    const channelData = { tenant: { id: tenantId } };
    const turn = await stranger().sends({ type: 'message', text: 'check', channelData });
    expect([turn.status, turn.sent]).toEqual([403, []]);
    const installed = await stranger().sends({ type: 'installationUpdate', action: 'add', channelData });
    expect([installed.status, installed.sent]).toEqual([403, []]);
    expect(bot().sandbox.requests.entries()).toEqual([]);
  });

  it('with a name made of markup is shown as typed', async () => {
    const turn = await stranger('**Boss** [click](http://evil.example)').says('help');
    expect(turn.status).toBe(200);
    expect(cardOf(only(turn)).text).not.toContain('evil');
  });

  it('with a locale and a time zone that are none is served', async () => {
    const turn = await stranger().sends({
      type: 'message',
      text: 'hi',
      locale: 'xx-invalid-locale-!!',
      localTimezone: 'Mars/Olympus',
    });
    expect(turn.status).toBe(200);
    expect(cardOf(only(turn)).verbs).toEqual(['check']);
  });
});

describe('Graph', () => {
  it.each(['drop', 'malformed', 'truncate'] as const)(
    'that answers with "%s" is told, with a reference in the log; checking again works',
    async (kind) => {
      bot().sandbox.faults.add({ kind, path: '.', times: null });
      const johanna = person(bot(), 'johanna');
      const { question } = await checkAs(johanna, { symptom: 'password-refused', app: 'powershell' });
      const shown = await bot().connector.untilShown(
        johanna.conversationId,
        (sent) => sent.activityId === question.activityId && cardOf(sent).verbs.includes('check-again'),
      );
      expect(logged(cardOf(shown).text)?.data).toMatchObject({ reason: 'unreachable' });
      bot().sandbox.faults.clear();
      const again = await johanna.presses(shown, 'check-again');
      expect(again.card.verbs).toContain('check-again');
      expect(logged(again.card.text)).toBeUndefined();
    },
  );

  it('that refuses everything is told as missing permissions', async () => {
    bot().sandbox.faults.add({
      kind: 'status',
      status: 403,
      path: 'users|roleManagement|audit',
      times: null,
    });
    const { turn } = await checkAs(person(bot(), 'miriam'));
    expect(turn.status).toBe(200);
    expect(turn.card.verbs).toEqual(['check-again']);
    expect(logged(turn.card.text)?.data).toMatchObject({ reason: 'refused' });
  });

  it('that is down when an approver clicks decides nothing; the next click works', async () => {
    const asked = await askAs(bot(), 'alex');
    bot().sandbox.faults.add({ kind: 'drop', path: '.', times: null });
    const refused = await inApprovals('megan').presses(asked.post, 'approve', { afterwards: 'keep' });
    expect([refused.status, refused.code]).toEqual([200, 400]);
    bot().sandbox.faults.clear();
    const taken = await inApprovals('megan').presses(asked.post, 'approve', { afterwards: 'keep' });
    expect([taken.status, taken.code]).toEqual([200, 200]);
    await untilTold(bot(), asked, 'it-worked');
  });
});

describe('a client without Action.Execute', () => {
  it('checks, asks and approves with messages that carry the data of the button', async () => {
    const isaiah = person(bot(), 'isaiah');
    const question = only(await isaiah.says('check'));
    const inputs = { symptom: 'option-missing', app: 'scanner-or-printer' };
    const checked = await isaiah.submits(question, 'check', inputs);
    expect([checked.status, checked.sent]).toEqual([200, []]);
    const answer = await bot().connector.untilShown(
      isaiah.conversationId,
      (sent) => sent.activityId === question.activityId && cardOf(sent).verbs.includes('ask-admin'),
    );
    expect((await isaiah.submits(answer, 'ask-admin', { note: 'For the scanner' })).status).toBe(200);
    const post = await bot().connector.nextPost(
      (sent) => cardOf(sent).text.includes('Isaiah Langer') && cardOf(sent).verbs.includes('approve'),
    );
    const asked = {
      caseId: String(cardOf(post).dataOf('approve')['caseId']),
      requester: isaiah,
      shown: question,
      post,
    };
    const refused = await inApprovals('patti').submits(post, 'approve', { afterwards: 'keep' });
    expect([refused.status, refused.sent.length]).toEqual([200, 1]);
    const details = await inApprovals('megan').submits(post, 'details');
    const [toAll] = details.sent;
    expect(toAll && cardOf(toAll).text).toContain('I cannot answer you alone here.');
    expect(JSON.stringify(details.sent)).not.toContain('perUserMfaState');
    expect(details.sent.map((sent) => cardOf(sent).text).join()).not.toContain('Evidence');
    const approved = await inApprovals('megan').submits(post, 'approve', { afterwards: 'keep' });
    expect(approved.status).toBe(200);
    const ready = await untilTold(bot(), asked, 'it-worked');
    expect((await isaiah.submits(ready, 'it-worked')).status).toBe(200);
    await untilApproversSee(bot(), asked, ['resolved']);
  });
});
