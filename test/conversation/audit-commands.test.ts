import { setTimeout as delay } from 'node:timers/promises';
import { getPersona } from '../../src/sandbox/personas';
import { textFor } from '../../src/teams/text/text-for';
import { sha256 } from '../../src/workflows/audit/sha256';
import { actorOf, auditedBotForFile, holds } from '../support/audited-bot';
import { askAs } from '../support/case-flow';
import { approve } from '../support/sign-in';
import { findPostgres } from '../support/postgres';
import { cardOf } from '../support/read-card';
import { only, person } from '../support/talk';
import type { Person } from '../support/talk';

const start = findPostgres();

(start ? describe : describe.skip)('the audit record of what is typed, and of what is refused', () => {
  const { bot, texts, entries } = auditedBotForFile(start, { checksPerMinute: 10 });
  const address = getPersona('backup').userPrincipalName.toLowerCase();
  const entriesOf = async (who: Person) =>
    (await entries()).filter((entry) => holds(entry, { actor: actorOf(who) }));
  const lastOf = async (who: Person) => (await entriesOf(who)).at(-1);

  const askedBy = (key: string) => {
    bot().sandbox.changeUser(key, { perUserMfaState: 'disabled', methods: ['password', 'authenticator'] });
    return askAs(bot(), key);
  };

  const named = { kind: 'command', command: 'check-other', typedSha256: sha256(address) };

  it('holds a check of another account that is refused, and the read that refused it', async () => {
    const debra = person(bot(), 'debra');
    await debra.says(`check ${address.toUpperCase()}`, { id: 'message-1' });
    const where = { channelId: 'msteams', conversationId: debra.conversationId, messageId: 'message-1' };
    const requestId: unknown = expect.any(String);
    expect((await entriesOf(debra))[0]).toMatchObject({
      kind: 'read',
      fact: 'approvers-group',
      about: debra.id,
      observed: false,
      requestId,
      where,
    });
    const refused = { outcome: 'refused', refusal: 'not-yours-to-see', caseId: null };
    expect(await lastOf(debra)).toMatchObject({ ...named, ...refused, where });
  });

  it('holds one that is allowed', async () => {
    const megan = person(bot(), 'megan');
    await megan.says(`check ${address}`);
    expect(await lastOf(megan)).toMatchObject({ ...named, outcome: 'taken', refusal: null });
  });

  it.each([
    ['debra', 'cases', { command: 'cases', outcome: 'refused', refusal: 'cases-are-for-approvers' }],
    ['megan', 'cases', { command: 'cases', outcome: 'taken', refusal: null }],
    ['megan', 'Sign out!', { command: 'sign-out', outcome: 'taken', refusal: null }],
    ['grady', 'check again', { command: 'check-again', outcome: 'taken', refusal: null }],
  ])('holds that %s typed "%s"', async (key, words, expected) => {
    const typist = person(bot(), key);
    await typist.says(words);
    expect(await lastOf(typist)).toMatchObject({ kind: 'command', ...expected, typedSha256: null });
  });

  it('holds a check again that is refused, and the person is told', async () => {
    const megan = person(bot(), 'megan');
    const [question] = (await megan.says(`check ${address}`)).sent;
    if (!question) throw new Error('The question came.');
    await megan.presses(question, 'check', { symptom: 'option-missing', app: 'other' });
    bot().sandbox.changeTenant({ permissions: ['User.Read.All'] });
    const turn = await megan.says('check again');
    bot().sandbox.reset();
    expect(turn.sent).toHaveLength(1);
    expect(await lastOf(megan)).toMatchObject({
      command: 'check-again',
      outcome: 'refused',
      refusal: 'may-not-decide:cannot-be-checked',
    });
  });

  it.each([
    ['a code that is none', { state: '000000x' }, 'wrong-code'],
    ['the token of somebody else', { authentication: { token: 'of-somebody-else' } }, 'not-exchanged'],
  ])('holds an approval that is repeated with %s as proof of a sign-in', async (_what, proof, why) => {
    const asked = await askedBy(why === 'wrong-code' ? 'alex' : 'adele');
    bot().sandbox.changeSignIn('megan', { signedIn: false });
    await approve(bot(), asked, ['megan', proof]);
    const [{ conversationId, activityId: messageId }, { caseId }] = [asked.post, asked];
    expect(await lastOf(person(bot(), 'megan'))).toMatchObject({
      kind: 'click',
      verb: 'approve',
      caseId,
      outcome: 'refused',
      refusal: `sign-in-refused:${why}`,
      where: { conversationId, messageId },
      found: null,
      seenVersion: 1,
    });
    expect((await texts()).join()).not.toMatch(/000000x|of-somebody-else/);
    bot().sandbox.changeSignIn('megan', { signedIn: true });
    expect((await approve(bot(), asked, ['megan'])).statusCode).toBe(200);
  });

  it('holds an approval by a card that is not the product’s own', async () => {
    const asked = await askedBy('joni');
    const [megan, { caseId }] = [person(bot(), 'megan'), asked];
    const data = { caseId, seenVersion: 1, afterwards: 'keep' };
    const forwarded = { ...asked.post, conversationId: megan.conversationId };
    await megan.clicks('approve', data, { on: forwarded });
    expect(await lastOf(megan)).toMatchObject({
      kind: 'click',
      verb: 'approve',
      caseId,
      outcome: 'refused',
      refusal: 'foreign-card',
      where: { conversationId: megan.conversationId },
      afterwards: 'keep',
      seenVersion: 1,
    });
  });

  it('holds a flood of refused clicks and commands in part, and says how many more they were', async () => {
    const lee = person(bot(), 'lee');
    const refusals = async (count: number) => {
      const turns = await Promise.all(Array.from({ length: count }, () => lee.clicks('be my friend', {})));
      expect(turns.map(({ status, code }) => [status, code])).toEqual(turns.map(() => [200, 400]));
      return turns;
    };
    const before = (await entriesOf(lee)).length;
    await refusals(150);
    const held = (await entriesOf(lee)).slice(before);
    const [turnedAway, ...more] = held.filter((entry) => holds(entry, { refusal: 'too-many-refused' }));
    expect(turnedAway).toMatchObject({ kind: 'click', verb: 'unknown', outcome: 'refused', found: null });
    // Ten a minute are let through meanwhile.
    expect(more.length).toBeLessThan(10);
    expect(held.length).toBeGreaterThanOrEqual(61);
    expect(held.length).toBeLessThan(80);

    const isTurnedAway = (said: string) =>
      said.includes(textFor('en').t('notice.kind.too-many-refused.headline'));
    expect((await refusals(5)).some(({ said }) => isTurnedAway(said))).toBe(true);
    const looksAtLee = () =>
      bot()
        .sandbox.requests.entries()
        .filter(({ path }) => path.includes(lee.id)).length;
    let [looks, said] = [0, ''];
    // One every six seconds is let through.
    while (!isTurnedAway(said)) {
      looks = looksAtLee();
      said = cardOf(only(await lee.says(`check ${address}`))).text;
    }
    expect(looksAtLee()).toBe(looks);
    expect(await lastOf(person(bot(), 'grady'))).toMatchObject({ outcome: 'taken' });

    const aNumber: unknown = expect.any(Number);
    const counted = { kind: 'click', unrecorded: aNumber };
    while (!holds(await lastOf(lee), counted)) {
      await delay(250);
      await lee.clicks('be my friend', {});
    }
  });

  it('holds nothing of other words, and never the text', async () => {
    const before = (await texts()).length;
    for (const words of ['help', 'thanks', 'hi', 'my scanner needs one']) {
      await person(bot(), 'lidia').says(words);
    }
    expect(await texts()).toHaveLength(before);
    expect((await texts()).join().toLowerCase()).not.toContain(address);
  });
});
