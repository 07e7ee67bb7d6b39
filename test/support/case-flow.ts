import type { Ask, CaseState } from '../../src/cases/case';
import type { Audience } from '../../src/cases/effect';
import { getPersona } from '../../src/sandbox/personas';
import { textFor } from '../../src/teams/text/text-for';
import type { Sent } from './chats';
import { cardOf } from './read-card';
import type { ReadCard } from './read-card';
import { approvalsChannelId } from './start-bot';
import type { Seat } from './talk';
import { only, person } from './talk';
import type { Person } from './talk';

/** A case that was asked for, as both sides see it. */
export interface Asked {
  readonly caseId: string;
  readonly requester: Person;
  /** The message that became the requester's card. */
  readonly shown: Sent;
  /** The post in the approvals channel, as it was first. */
  readonly post: Sent;
}

/** In a real tenant an admin adds the app to the team once. */
export async function openApprovals(seat: Seat): Promise<void> {
  await person(seat, 'henrietta').inChannel(approvalsChannelId).installs();
}

export interface Choice {
  readonly symptom?: string;
  readonly app?: string;
}

/** From "hi" to the answer card. */
export async function checkAs(requester: Person, { symptom = 'option-missing', app = 'other' }: Choice = {}) {
  const question = only(await requester.says('check'));
  const turn = await requester.presses(question, 'check', { symptom, app });
  return { question, turn };
}

/** From "hi" to the request; where it then stands is for the caller to look. Answers the message that became its card. */
export async function askOnly(
  seat: Seat,
  requester: Person,
  inputs: Choice & { note?: string } = {},
): Promise<Sent> {
  const { question } = await checkAs(requester, inputs);
  const answer = await seat.connector.untilShown(
    requester.conversationId,
    (sent) => sent.activityId === question.activityId && cardOf(sent).verbs.includes('ask-admin'),
  );
  await requester.presses(answer, 'ask-admin', inputs.note === undefined ? {} : { note: inputs.note });
  return question;
}

/** From "hi" to the card in the approvals channel. */
export async function askAs(
  seat: Seat,
  key: string,
  inputs: Choice & { note?: string } = {},
): Promise<Asked> {
  const requester = person(seat, key);
  const shown = await askOnly(seat, requester, inputs);
  const post = await postAbout(seat, key);
  return { caseId: String(cardOf(post).dataOf('details')['caseId']), requester, shown, post };
}

function postAbout({ connector }: Seat, key: string): Promise<Sent> {
  const { displayName } = getPersona(key);
  return connector.nextPost(
    (sent) =>
      sent.kind === 'post' &&
      sent.conversationId.startsWith(`${approvalsChannelId};`) &&
      cardOf(sent).text.includes(displayName),
  );
}

/** Whether the card says that a case stands there: by its headline, whatever that is. */
export function says(card: ReadCard, audience: Audience, state: [CaseState, Ask?]): boolean {
  return card.text.includes(headlineOf(audience, state));
}

export function headlineOf(audience: Audience, [state, ask = 'enforce']: [CaseState, Ask?]): string {
  const who = audience === 'approvers' ? 'approver' : 'requester';
  return textFor('en').t(`${who}.state.${ask}.${state}.headline`);
}

/** The approvers' card as it is stored, once it says that. */
export function untilApproversSee(seat: Seat, { post }: Asked, state: [CaseState, Ask?]): Promise<Sent> {
  return seat.connector.untilShown(post.conversationId, (sent) => says(cardOf(sent), 'approvers', state));
}

/** The requester's first card of the case as it is stored, once it says that. */
export function untilRequesterSees(seat: Seat, asked: Asked, state: [CaseState, Ask?]): Promise<Sent> {
  const { requester, shown } = asked;
  return seat.connector.untilShown(
    requester.conversationId,
    (sent) => sent.activityId === shown.activityId && says(cardOf(sent), 'requester', state),
  );
}

/** The new message that tells the requester something. */
export function untilTold({ connector }: Seat, { requester, shown }: Asked, verb: string): Promise<Sent> {
  const before = connector.sent().findIndex(({ activityId }) => activityId === shown.activityId);
  return connector.nextPost(
    (sent) =>
      sent.kind === 'post' &&
      sent.conversationId === requester.conversationId &&
      connector.sent().indexOf(sent) > before &&
      cardOf(sent).verbs.includes(verb),
  );
}
