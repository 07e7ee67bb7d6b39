import { getPersona } from '../../src/sandbox/personas';
import { sha256 } from '../../src/workflows/audit/sha256';
import { actorOf, auditedBotForFile, holds } from '../support/audited-bot';
import { findPostgres } from '../support/postgres';
import { person } from '../support/talk';
import type { Person } from '../support/talk';

const start = findPostgres();

(start ? describe : describe.skip)('the audit record of what is typed', () => {
  const { bot, texts, entries } = auditedBotForFile(start);
  const address = getPersona('backup').userPrincipalName.toLowerCase();
  const entriesOf = async (who: Person) =>
    (await entries()).filter((entry) => holds(entry, { actor: actorOf(who) }));
  const lastOf = async (who: Person) => (await entriesOf(who)).at(-1);

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

  it('holds nothing of other words, and never the text', async () => {
    const before = (await texts()).length;
    for (const words of ['help', 'thanks', 'hi', 'my scanner needs one']) {
      await person(bot(), 'lidia').says(words);
    }
    expect(await texts()).toHaveLength(before);
    expect((await texts()).join().toLowerCase()).not.toContain(address);
  });
});
