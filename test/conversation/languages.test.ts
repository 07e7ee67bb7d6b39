import { getPersona } from '../../src/sandbox/personas';
import { textFor } from '../../src/teams/text/text-for';
import type { TextKey } from '../../src/teams/text/language';
import { openApprovals, untilApproversSee } from '../support/case-flow';
import { cardOf } from '../support/read-card';
import type { Sent } from '../support/chats';
import { approvalsChannelId, botForFile } from '../support/start-bot';
import { only, person } from '../support/talk';
import type { ClickTurn, Person } from '../support/talk';

const bot = botForFile();
beforeAll(() => openApprovals(bot()));

const speaking = (key: string, locale: string): Person => person(bot(), { ...getPersona(key), locale });

const shows = (message: Sent, [lang, key]: readonly [string, TextKey]) =>
  cardOf(message).text.includes(textFor(lang).t(key));

/** In the requester's own chat. */
function untilShown(requester: Person, sentence: readonly [string, TextKey]): Promise<Sent> {
  return bot().connector.untilShown(requester.conversationId, (sent) => shows(sent, sentence));
}

const postAbout = (key: string) =>
  bot().connector.nextPost(
    ({ conversationId, ...sent }) =>
      conversationId.startsWith(`${approvalsChannelId};`) &&
      JSON.stringify(sent).includes(getPersona(key).displayName),
  );

function expectSays({ code, said, card }: ClickTurn, [lang, key]: readonly [string, TextKey]): void {
  expect([code, said]).toEqual([200, '']);
  expect(card.text).toContain(textFor(lang).t(key));
}

describe.each([
  {
    lang: 'de',
    locale: 'de-AT',
    key: 'alex',
    asks: 'Bei mir fehlt das App-Kennwort, ich brauche es für den Scanner.',
  },
  {
    lang: 'ja',
    locale: 'ja-JP',
    key: 'adele',
    asks: 'アプリ パスワードが表示されません。スキャナーで使います。',
  },
] as const)('from asking to resolved in $lang', ({ lang, locale, key, asks }) => {
  it('the requester reads it all in their language, the approver in French and the channel in English', async () => {
    bot().sandbox.changeUser(key, { perUserMfaState: 'disabled', methods: ['password', 'authenticator'] });
    const requester = speaking(key, locale);
    const question = only(await requester.says(asks));
    expect(shows(question, [lang, 'question.headline'])).toBe(true);
    // What was typed is understood: both answers are filled in.
    expect(JSON.stringify(question.activity)).toMatch(/"value":"option-missing"/);
    expect(JSON.stringify(question.activity)).toMatch(/"value":"scanner-or-printer"/);

    await requester.presses(question, 'check', { symptom: 'option-missing', app: 'scanner-or-printer' });
    const answer = await untilShown(requester, [lang, 'cause.per-user-mfa-disabled.headline']);
    await requester.presses(answer, 'ask-admin');
    await untilShown(requester, [lang, 'requester.state.enforce.open.headline']);

    const post = await postAbout(key);
    expect(shows(post, ['en', 'approver.state.enforce.open.headline'])).toBe(true);
    const approver = speaking('megan', 'fr-CA').inChannel(approvalsChannelId);
    const details = await approver.presses(post, 'details');
    expectSays(details, ['fr', 'approver.evidenceTitle']);
    const approved = await approver.presses(post, 'approve', { afterwards: 'keep' });
    expectSays(approved, ['fr', 'approver.state.enforce.approved.headline']);

    const ready = await untilShown(requester, [lang, 'requester.state.enforce.awaiting-user.headline']);
    expect(ready.activity.summary).toBe(textFor(lang).t('requester.state.enforce.awaiting-user.headline'));
    const done = await requester.presses(ready, 'it-worked');
    expectSays(done, [lang, 'requester.state.enforce.resolved.headline']);
    // Whoever clicks in the channel does not change the language in which everybody there reads.
    const { caseId } = cardOf(post).dataOf('details');
    await untilApproversSee(bot(), { caseId: String(caseId), requester, shown: question, post }, [
      'resolved',
    ]);
  });
});

it.each([
  ['de-DE', 'hilfe', 'help.headline'],
  ['fr-FR', 'aide', 'help.headline'],
  ['es-MX', 'ayuda', 'help.headline'],
  ['pt-PT', 'ajuda', 'help.headline'],
  ['pl-PL', 'pomoc', 'help.headline'],
  ['nl-BE', 'help', 'help.headline'],
  ['ja-JP', 'ヘルプ', 'help.headline'],
  // English is understood whatever the client speaks, and a language that is not there is answered in English.
  ['ja-JP', 'help', 'help.headline'],
  ['sv-SE', 'help', 'help.headline'],
] as const)('in %s, "%s" is answered in that language', async (locale, says, key) => {
  const answered = only(await speaking('diego', locale).says(says));
  expect(shows(answered, [locale, key])).toBe(true);
  expect(cardOf(answered)).toBeDefined();
});
