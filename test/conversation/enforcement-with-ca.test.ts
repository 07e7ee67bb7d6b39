import { checkAs, openApprovals } from '../support/case-flow';
import { cardOf } from '../support/read-card';
import { botForFile } from '../support/start-bot';
import { person } from '../support/talk';

const bot = botForFile({ enforcementWithCa: 'forbid' });
beforeAll(() => openApprovals(bot()));

async function verbsShownTo(key: string): Promise<readonly string[]> {
  const asker = person(bot(), key);
  const { question } = await checkAs(asker);
  const answer = await bot().connector.untilShown(
    asker.conversationId,
    (sent) => sent.activityId === question.activityId && cardOf(sent).verbs.includes('check-again'),
  );
  return cardOf(answer).verbs;
}

// The sandbox tenant asks everybody for MFA by Conditional Access, but leaves service accounts out.
test('where Conditional Access asks for MFA, nobody is asked to enforce', async () => {
  expect(await verbsShownTo('alex')).not.toContain('ask-admin');
});

test('nor by a button of an older card', async () => {
  const adele = person(bot(), 'adele');
  const { question } = await checkAs(adele);
  const turn = await adele.clicks('ask-admin', {}, { on: question });
  expect([turn.status, turn.code]).toEqual([200, 400]);
});

test('an account that no policy asks may be asked for', async () => {
  expect(await verbsShownTo('backup')).toContain('ask-admin');
});
