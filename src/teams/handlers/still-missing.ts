import { z } from 'zod';
import type { BotDeps } from '../bot-deps';
import type { Reply, Turn } from '../turn/turn';
import { inNewMessage } from './check-again';

const Data = z.object({ caseId: z.string() });

/** `still-missing` {caseId}: looks again, with what has changed since; the case stays as it is meanwhile. */
export const stillMissing =
  (deps: BotDeps) =>
  async (turn: Turn, data: unknown): Promise<Reply> => {
    const input = Data.safeParse(data);
    const { person, address } = turn.who;
    const about = input.success ? await deps.cases.find(address.tenantId, input.data.caseId) : undefined;
    if (!about) return { kind: 'refuse', notice: { kind: 'no-such-case' } };
    if (about.requester.id !== person.id) return { kind: 'refuse', notice: { kind: 'not-your-case' } };
    const { symptom, app } = about.diagnosis;
    return inNewMessage(deps, turn, { answers: { symptom, app }, about: { id: about.target.id } });
  };
