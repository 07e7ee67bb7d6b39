import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { getPersona } from '../../src/sandbox/personas';
import { textFor } from '../../src/teams/text/text-for';
import { checkAs, openApprovals } from '../support/case-flow';
import type { Sent } from '../support/chats';
import { cardOf } from '../support/read-card';
import { approvalsChannelId, botForFile } from '../support/start-bot';
import { only, person } from '../support/talk';
import type { ClickTurn, Person } from '../support/talk';

// Few checks a minute: the next one is ten seconds away then, and what must be refused before it comes in time.
const bot = botForFile({ casesPerHour: 2, checksPerMinute: 6 });
beforeAll(() => openApprovals(bot()));

const postsAbout = (key: string) =>
  bot()
    .connector.sent()
    .filter(
      ({ kind, conversationId }) => kind === 'post' && conversationId.startsWith(`${approvalsChannelId};`),
    )
    .filter((sent) => cardOf(sent).text.includes(getPersona(key).displayName));

/** Somebody for whom an admin can do something. */
function somebody(key: string): Person {
  bot().sandbox.changeUser(key, { perUserMfaState: 'disabled', methods: ['password', 'authenticator'] });
  return person(bot(), key);
}

/** From the check to the answer that offers to ask. */
async function answerFor(requester: Person): Promise<Sent> {
  const { question } = await checkAs(requester);
  return bot().connector.untilShown(
    requester.conversationId,
    (sent) => sent.activityId === question.activityId && cardOf(sent).verbs.includes('ask-admin'),
  );
}

/** An ask, and the message that became its card. */
interface Ask {
  readonly turn: ClickTurn;
  readonly on: Sent;
}

async function asks(requester: Person): Promise<Ask> {
  const on = await answerFor(requester);
  return { turn: await requester.presses(on, 'ask-admin'), on };
}

async function withdraws(requester: Person, { turn, on }: Ask): Promise<void> {
  const withdrawn = await requester.clicks('withdraw', turn.card.dataOf('withdraw'), { on });
  expect([withdrawn.code, withdrawn.said]).toEqual([200, '']);
}

describe('asking an admin again and again', () => {
  it('is refused from the limit on, with when it is possible again', async () => {
    const alex = somebody('alex');
    for (let time = 0; time < 2; time += 1) {
      const asked = await asks(alex);
      expect(asked.turn.code).toBe(200);
      await withdraws(alex, asked);
    }
    const before = Date.now();
    const { turn: refused } = await asks(alex);
    expect([refused.status, refused.code]).toEqual([200, 400]);
    expect(refused.said).toContain(textFor('en').t('notice.kind.too-many-cases.headline'));
    const [, said = ''] = /from (.+) on\./.exec(refused.said) ?? [];
    // The reader's clock, which the person's client names: Berlin.
    const within = [51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61]
      .map((minutes) => new Date(before + minutes * 60_000).toISOString())
      .map((iso) => textFor('en').when(iso, 'Europe/Berlin'));
    expect(within).toContain(said);
    expect(postsAbout('alex')).toHaveLength(2);
  });

  it('shows the request that is open, however often, and counts it once', async () => {
    const adele = somebody('adele');
    const answer = await answerFor(adele);
    const first = await adele.presses(answer, 'ask-admin');
    const { caseId } = first.card.dataOf('withdraw');
    for (let time = 0; time < 2; time += 1) {
      const again = await adele.presses(answer, 'ask-admin');
      expect([again.code, again.card.dataOf('withdraw')['caseId']]).toEqual([200, caseId]);
    }
    await withdraws(adele, { turn: first, on: answer });
    expect((await asks(adele)).turn.code).toBe(200);
  });

  it('has a higher limit for approvers who ask for others', async () => {
    const henrietta = person(bot(), 'henrietta');
    const { userPrincipalName } = getPersona('backup');
    for (let time = 0; time < 3; time += 1) {
      const question = only(await henrietta.says(`check ${userPrincipalName}`));
      await henrietta.presses(question, 'check', { symptom: 'option-missing', app: 'other' });
      const answer = await bot().connector.untilShown(
        henrietta.conversationId,
        (sent) => sent.activityId === question.activityId && cardOf(sent).verbs.includes('ask-admin'),
      );
      const turn = await henrietta.presses(answer, 'ask-admin');
      expect(turn.code).toBe(200);
      await withdraws(henrietta, { turn, on: answer });
    }
  });
});

describe('looking again and again', () => {
  it('is refused from the limit on; the card stays, Graph is left alone, others are served, and it goes on later', async () => {
    const lee = somebody('lee');
    const shown = await answerFor(lee);
    const looksAgain = () => lee.presses(shown, 'check-again');
    // One was the check; one more is given back every ten seconds.
    const answers: ClickTurn[] = [];
    while (answers.at(-1)?.code !== 400 && answers.length < 60) answers.push(await looksAgain());
    expect(answers.length).toBeGreaterThanOrEqual(6);
    const refused = answers.at(-1);
    expect([refused?.status, refused?.said]).toEqual([
      200,
      expect.stringContaining(textFor('en').t('notice.kind.too-many-checks.headline')),
    ]);
    const asked = () => bot().sandbox.requests.entries().length;
    const [before, updates] = [asked(), bot().connector.arrived().length];
    expect((await looksAgain()).code).toBe(400);
    const typed = only(await lee.says('check again'));
    expect(cardOf(typed).text).toContain(textFor('en').t('notice.kind.too-many-checks.next'));
    expect([asked(), bot().connector.arrived().length]).toEqual([before, updates + 1]);
    const grady = await answerFor(somebody('grady'));
    expect(cardOf(grady).verbs).toContain('ask-admin');
    let again = await looksAgain();
    while (again.code === 400) {
      await delay(250);
      again = await looksAgain();
    }
    expect(again.code).toBe(200);
  });
});

test('the same click, delivered twice at once, opens one case', async () => {
  const diego = somebody('diego');
  const answer = await answerFor(diego);
  const click = {
    id: randomUUID(),
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'ask-admin', data: {} }, trigger: 'manual' },
    replyToId: answer.activityId,
  };
  const turns = await Promise.all([diego.sends(click), diego.sends(click)]);
  for (const turn of turns) expect(turn.body).toHaveProperty('statusCode', 200);
  await bot().connector.nextPost((sent) => postsAbout('diego').includes(sent));
  // Another one's post comes after it: nothing is left to be delivered twice.
  expect((await asks(somebody('grady'))).turn.code).toBe(200);
  await bot().connector.nextPost((sent) => postsAbout('grady').includes(sent));
  expect(postsAbout('diego')).toHaveLength(1);
});
