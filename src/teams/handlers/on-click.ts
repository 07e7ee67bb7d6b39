import type { BotDeps } from '../bot-deps';
import type { CardClick } from '../turn/read-click';
import type { Reply, Turn } from '../turn/turn';
import { scopeOf, toClickRecord } from './click-record';
import { isOwnCard } from './is-own-card';
import { recorded } from './recorded';
import { isVerb, personalVerbs, routes } from './routes';

/** A button of a card, found by its verb. The click is audited, whatever becomes of it. */
export function onClick(deps: BotDeps, turn: Turn, click: CardClick): Promise<Reply> {
  return recorded(deps, {
    scope: scopeOf(turn, click),
    answer: (parts) => answer(parts, turn, click),
    toRecord: (became) => toClickRecord(click, became),
  });
}

async function answer(deps: BotDeps, turn: Turn, click: CardClick): Promise<Reply> {
  const { verb, data } = click;
  const refused = await refuseSignIn(deps, turn);
  if (refused) return refused;
  if (!isVerb(verb)) {
    // What it was is not told: it would be somebody's own text.
    deps.log.warn({ person: turn.who.person.id }, 'unknown verb');
    return { kind: 'refuse', notice: { kind: 'unknown-verb' } };
  }
  if (turn.who.scope === 'shared' && personalVerbs.includes(verb)) {
    return { kind: 'refuse', notice: { kind: 'channel-diagnoses-nobody', botId: deps.settings.botId } };
  }
  // The list of open cases shows them too, and looking changes nothing.
  if (verb !== 'details' && !(await isOwnCard(deps, turn, click))) {
    deps.log.warn({ verb, person: turn.who.person.id }, "a click from a card that is not the product's own");
    return { kind: 'refuse', notice: { kind: 'foreign-card' } };
  }
  return routes[verb](deps)(turn, data);
}

/** A click that the client repeats after a sign-in brings the proof of it. One that brings none is a click like any other. */
async function refuseSignIn({ signIn, log }: BotDeps, { context, who }: Turn): Promise<Reply | undefined> {
  if (context.activity.type !== 'invoke') return undefined;
  const proof = await signIn.accept(context.activity);
  if (proof !== 'wrong-code' && proof !== 'not-exchanged') return undefined;
  log.warn({ person: who.person.id, proof }, 'a sign-in was not accepted');
  return { kind: 'sign-in-refused', why: proof };
}
