import { askAs, openApprovals, says } from '../support/case-flow';
import { cardOf } from '../support/read-card';
import { botForFile } from '../support/start-bot';
import { only, person } from '../support/talk';

describe('"cases"', () => {
  const bot = botForFile();
  const megan = () => person(bot(), 'megan');

  beforeAll(() => openApprovals(bot()));

  it('is for approvers alone', async () => {
    const card = cardOf(only(await person(bot(), 'alex').says('cases')));
    expect(card.text).toContain('Only approvers');
    expect(card.verbs).not.toContain('details');
  });

  it('says when nothing waits', async () => {
    expect(cardOf(only(await megan().says('cases'))).text).toContain('No request waits');
  });

  it('lists what waits, oldest first, each with a button to a card of its own that is kept true', async () => {
    const first = await askAs(bot(), 'alex');
    await askAs(bot(), 'adele');
    const list = only(await megan().says('cases'));
    const { text } = cardOf(list);
    expect(text).toContain('2 requests wait');
    expect(text.indexOf('Alex')).toBeGreaterThan(-1);
    expect(text.indexOf('Alex')).toBeLessThan(text.indexOf('Adele'));

    const shown = only(await megan().clicks('details', { caseId: first.caseId }, { on: list }));
    expect(says(cardOf(shown), 'approvers', ['open'])).toBe(true);
    const evidence = await megan().presses(shown, 'details');
    expect(evidence.card.text).toContain('Evidence');
    const declined = await megan().presses(shown, 'decline', { reason: 'Not this week.' });
    expect(declined.code).toBe(200);
    await bot().connector.untilShown(
      megan().conversationId,
      (sent) => sent.activityId === shown.activityId && says(cardOf(sent), 'approvers', ['declined']),
    );
    expect(cardOf(only(await megan().says('cases'))).text).toContain('One request waits');
  });

  it('shows nobody else a case behind the button', async () => {
    const { caseId } = await askAs(bot(), 'adele');
    const turn = await person(bot(), 'alex').clicks('details', { caseId });
    expect(turn.said).toContain('Only approvers');
    expect(turn.sent).toEqual([]);
  });
});
