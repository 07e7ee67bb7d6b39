import type { UserKey } from '../../workflows/ports/look';
import { mayLookAtOthers } from '../../workflows/may-look-at-others';
import type { BotDeps } from '../bot-deps';
import type { Asked } from '../dialogs/ask-options';
import type { Reply, Turn } from '../turn/turn';
import type { Notice } from '../views/notice';

/**
 * `check <address>`: an approver asks about another account, such as the one that a backup tool signs in with. Anybody
 * else learns that it is not theirs to see.
 */
export async function checkOther(deps: BotDeps, turn: Turn, about: UserKey): Promise<Reply> {
  const notice = await whyNotToLook(deps, turn, about);
  if (notice) return { kind: 'refuse', notice };
  await deps.memory.askAnew(turn.context, { prefill: {}, hint: 'none', about });
  return { kind: 'sent' };
}

/** Asked again at each click: whoever left the group since then sees nothing more. */
export async function refuseToLook(deps: BotDeps, turn: Turn, { about }: Asked): Promise<Reply | undefined> {
  const notice = about && (await whyNotToLook(deps, turn, about));
  return notice && { kind: 'refuse', notice };
}

async function whyNotToLook(deps: BotDeps, turn: Turn, about: UserKey): Promise<Notice | undefined> {
  const { person } = turn.who;
  if ('id' in about && about.id === person.id) return undefined;
  const may = await mayLookAtOthers(deps, person.id);
  deps.log.info({ person: person.id, allowed: may.ok }, 'somebody asks about another account');
  if (may.ok) return undefined;
  return may.reason === 'cannot-be-checked'
    ? { kind: 'may-not-decide', reason: may.reason, why: may.why }
    : { kind: 'not-yours-to-see' };
}
