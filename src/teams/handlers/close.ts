import { z } from 'zod';
import { closeCase } from '../../workflows/close-case';
import type { BotDeps } from '../bot-deps';
import type { Reply, Turn } from '../turn/turn';
import { requesterCaseView } from '../views/requester-case-view';

const Data = z.object({ caseId: z.string() });

/** The requester's own buttons: only they can use them, whoever else sees the card. */
const close =
  (type: 'it-worked' | 'withdraw') =>
  (deps: BotDeps) =>
  async (turn: Turn, data: unknown): Promise<Reply> => {
    const input = Data.safeParse(data);
    if (!input.success) return { kind: 'refuse', notice: { kind: 'stale-card' } };
    const { person, address } = turn.who;
    const click = { ...input.data, tenantId: address.tenantId, personId: person.id };
    const closed = await closeCase(deps, click, { type });
    if (!closed.ok && closed.reason !== 'moved-on')
      return { kind: 'refuse', notice: { kind: closed.reason } };
    const { spreadMs } = deps.settings;
    const view = requesterCaseView(turn.text, closed.case, {
      timezone: address.timezone,
      clocks: deps.rules.clocks,
      spreadMs,
    });
    return { kind: 'only-for-you', view };
  };

/** `it-worked` {caseId} */
export const itWorked = close('it-worked');
/** `withdraw` {caseId} */
export const withdraw = close('withdraw');
