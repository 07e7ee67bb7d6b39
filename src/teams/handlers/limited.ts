import type { BotDeps } from '../bot-deps';
import type { Reply, Turn } from '../turn/turn';

type Handler = (deps: BotDeps) => (turn: Turn, data: unknown) => Promise<Reply>;

/** What looks at an account, each time: whoever asks for too many is told so, and the card stays as it is. */
export function limited(handler: Handler): Handler {
  return (deps) => (turn, data) =>
    deps.checkLimit.take(turn.who.person.id)
      ? handler(deps)(turn, data)
      : Promise.resolve({ kind: 'refuse', notice: { kind: 'too-many-checks' } });
}
