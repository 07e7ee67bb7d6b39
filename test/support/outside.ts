import { textFor } from '../../src/teams/text/text-for';
import type { Sent } from './chats';
import { eventually } from './eventually';
import { hasCard, cardOf } from './read-card';
import type { Bot } from './start-bot';
import type { Person, Seat } from './talk';

const headline = textFor('en').t('enforcedOutside.headline');

/** The messages that tell somebody of an enforcement from outside. */
export function tellings(
  { connector }: Pick<Seat, 'connector'>,
  { conversationId }: Person,
): readonly Sent[] {
  return connector
    .sent()
    .filter(({ kind }) => kind === 'post')
    .filter((sent) => sent.conversationId === conversationId && hasCard(sent))
    .filter((sent) => cardOf(sent).text.includes(headline));
}

export function untilToldOfIt(seat: Pick<Seat, 'connector'>, reader: Person): Promise<Sent> {
  return seat.connector.nextPost((sent) => tellings(seat, reader).includes(sent));
}

/** A whole look that begins from now on, and time for what it sets off. */
export async function lookedAgain({ log }: Bot): Promise<void> {
  const looks = () =>
    log.lines.filter(({ message }) => message === 'looked for enforcement from outside').length;
  const before = looks();
  await eventually('two more looks', () => looks() >= before + 3);
}
