import type { BotDeps } from '../bot-deps';
import type { CardClick } from '../turn/read-click';
import type { Reply, Turn } from '../turn/turn';
import { isVerb, personalVerbs, routes } from './routes';

/** A button of a card, found by its verb. */
export async function onClick(deps: BotDeps, turn: Turn, { verb, data }: CardClick): Promise<Reply> {
  if (!isVerb(verb)) {
    deps.log.warn({ verb: verb.slice(0, 40), person: turn.who.person.id }, 'unknown verb');
    return { kind: 'refuse', notice: { kind: 'unknown-verb' } };
  }
  if (turn.who.scope === 'shared' && personalVerbs.includes(verb)) {
    return { kind: 'refuse', notice: { kind: 'channel-diagnoses-nobody', botId: deps.settings.botId } };
  }
  return routes[verb](deps)(turn, data);
}
