import { z } from 'zod';
import type { Case } from '../../cases/case';
import { pursueCase } from '../../workflows/pursue-case';
import type { BotDeps } from '../bot-deps';
import type { Reply, Turn } from '../turn/turn';
import { requesterCaseView } from '../views/requester-case-view';

const Data = z.object({ caseId: z.string() });

/** `still-missing` {caseId}: the same case goes on with the next cause. */
export const stillMissing =
  (deps: BotDeps) =>
  async (turn: Turn, data: unknown): Promise<Reply> => {
    const input = Data.safeParse(data);
    if (!input.success) return { kind: 'refuse', notice: { kind: 'stale-card' } };
    const { person, address } = turn.who;
    const click = { ...input.data, tenantId: address.tenantId, personId: person.id };
    const pursued = await pursueCase(deps, click);
    if (pursued.ok) return show(deps, turn, pursued.case);
    switch (pursued.reason) {
      case 'moved-on':
        return show(deps, turn, pursued.case);
      case 'no-such-case':
      case 'not-your-case':
        return { kind: 'refuse', notice: { kind: pursued.reason } };
      case 'no-such-user':
      case 'refused':
      case 'unreachable':
        return { kind: 'refuse', notice: { kind: 'something-went-wrong', reference: pursued.reference } };
    }
  };

function show({ rules }: BotDeps, { text, who }: Turn, about: Case): Reply {
  const { timezone } = who.address;
  return { kind: 'only-for-you', view: requesterCaseView(text, about, { timezone, clocks: rules.clocks }) };
}
