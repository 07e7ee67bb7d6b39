import { audited } from '../../workflows/audit/audited';
import type { BotDeps } from '../bot-deps';
import type { CardClick } from '../turn/read-click';
import type { Reply, Turn } from '../turn/turn';
import { scopeOf, toClickEntry } from './click-record';
import type { Ending } from './click-record';
import { isVerb, personalVerbs, routes } from './routes';

/** A button of a card, found by its verb. The click is audited, whatever becomes of it. */
export async function onClick(deps: BotDeps, turn: Turn, click: CardClick): Promise<Reply> {
  const at = deps.now().toISOString();
  const scope = scopeOf(turn, click);
  const { parts, seen } = audited(deps, scope);
  const ending = await endingOf(answer(parts, turn, click));
  await deps.audit.append(toClickEntry({ ...scope, at }, click, { ending, seen }));
  if ('error' in ending) throw ending.error;
  return ending.reply;
}

async function answer(deps: BotDeps, turn: Turn, { verb, data }: CardClick): Promise<Reply> {
  if (!isVerb(verb)) {
    deps.log.warn({ verb: verb.slice(0, 40), person: turn.who.person.id }, 'unknown verb');
    return { kind: 'refuse', notice: { kind: 'unknown-verb' } };
  }
  if (turn.who.scope === 'shared' && personalVerbs.includes(verb)) {
    return { kind: 'refuse', notice: { kind: 'channel-diagnoses-nobody', botId: deps.settings.botId } };
  }
  return routes[verb](deps)(turn, data);
}

async function endingOf(answering: Promise<Reply>): Promise<Ending> {
  try {
    return { reply: await answering };
  } catch (error) {
    return { error };
  }
}
