import { askAs, openApprovals, untilApproversSee, untilTold } from '../support/case-flow';
import type { Asked } from '../support/case-flow';
import { approvalsChannelId, botForFile } from '../support/start-bot';
import { person } from '../support/talk';

/** Cards that the product did not put where they are clicked. */
describe('a card of a case', () => {
  const bot = botForFile();
  const inApprovals = (key: string) => person(bot(), key).inChannel(approvalsChannelId);
  const approval = ({ caseId }: Asked) => ({ caseId, seenVersion: 1, afterwards: 'keep' });
  const refusal = 'This is not the card that I sent.';
  let asked: Asked;

  beforeAll(async () => {
    await openApprovals(bot());
    asked = await askAs(bot(), 'alex');
  });

  it('that was forwarded to an approver’s own chat decides nothing', async () => {
    const megan = person(bot(), 'megan');
    const forwarded = { ...asked.post, conversationId: megan.conversationId };
    const turn = await megan.clicks('approve', approval(asked), { on: forwarded });
    expect([turn.code, turn.said]).toEqual([400, expect.stringContaining(refusal)]);
    const declined = await megan.clicks(
      'decline',
      { caseId: asked.caseId, seenVersion: 1, reason: 'No' },
      { on: forwarded },
    );
    expect(declined.said).toContain(refusal);
  });

  it('that was forwarded to another channel decides nothing', async () => {
    const elsewhere = '19:elsewhere@thread.tacv2';
    const megan = person(bot(), 'megan').inChannel(elsewhere);
    const forwarded = { ...asked.post, conversationId: `${elsewhere};messageid=1` };
    const turn = await megan.clicks('approve', approval(asked), { on: forwarded });
    expect([turn.code, turn.said]).toEqual([400, expect.stringContaining(refusal)]);
  });

  it('under another message of the same channel decides nothing', async () => {
    const copied = { ...asked.post, activityId: 'copied-by-hand' };
    const turn = await inApprovals('megan').clicks('approve', approval(asked), { on: copied });
    expect(turn.said).toContain(refusal);
  });

  it('that was edited to name another case decides neither', async () => {
    const other = await askAs(bot(), 'adele');
    const turn = await inApprovals('megan').clicks('approve', approval(other), { on: asked.post });
    expect(turn.said).toContain(refusal);
  });

  it('is not withdrawn by a copy of it either', async () => {
    const copied = { ...asked.shown, activityId: 'copied-by-hand' };
    const turn = await asked.requester.clicks('withdraw', { caseId: asked.caseId }, { on: copied });
    expect(turn.said).toContain(refusal);
  });

  it('is logged where it was not the product’s own, and still decides as the one that is', async () => {
    const logged = bot().log.lines.filter(({ message }) => message.includes('not the product'));
    expect(logged.length).toBeGreaterThanOrEqual(6);
    const turn = await inApprovals('megan').presses(asked.post, 'approve', { afterwards: 'keep' });
    expect(turn.code).toBe(200);
    await untilTold(bot(), asked, 'it-worked');
    await untilApproversSee(bot(), asked, ['awaiting-user']);
  });
});
