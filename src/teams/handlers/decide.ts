import { z } from 'zod';
import type { Approver } from '../../cases/case';
import { approveCase, declineCase } from '../../workflows/decide-case';
import type { Decided } from '../../workflows/decide-case';
import type { BotDeps } from '../bot-deps';
import type { Notice } from '../views/notice';
import type { Reply, Turn } from '../turn/turn';
import { keptText } from '../understanding/kept-text';
import { approverCaseView } from '../views/approver-case-view';
import { refuseApprover } from './approver-notice';

const Seen = z.object({ caseId: z.string(), seenVersion: z.coerce.number().int() });
const Approve = Seen.extend({ afterwards: z.enum(['keep', 'revert']) });
const Decline = Seen.extend({ reason: z.string().trim().min(1).max(500).transform(keptText) });

const staleCard: Reply = { kind: 'refuse', notice: { kind: 'stale-card' } };

/** `approve` {caseId, seenVersion, afterwards} */
export const approve =
  (deps: BotDeps) =>
  async (turn: Turn, data: unknown): Promise<Reply> => {
    const input = Approve.safeParse(data);
    if (!input.success) return staleCard;
    return answer(deps, turn, await approveCase(deps, { ...input.data, ...whoDecides(turn) }));
  };

/** `decline` {caseId, seenVersion, reason} */
export const decline =
  (deps: BotDeps) =>
  async (turn: Turn, data: unknown): Promise<Reply> => {
    const input = Decline.safeParse(data);
    if (!input.success) return staleCard;
    return answer(deps, turn, await declineCase(deps, { ...input.data, ...whoDecides(turn) }));
  };

/** The person behind the click, as the authenticated activity says. */
export function whoDecides({ who }: Turn): { readonly tenantId: string; readonly by: Approver } {
  const { person, address } = who;
  return { tenantId: address.tenantId, by: { ...person, channelUserId: address.channelUserId ?? person.id } };
}

async function answer(deps: BotDeps, turn: Turn, decided: Decided): Promise<Reply> {
  if (decided.ok) return showCase(deps, turn, decided.case);
  deps.log.info({ reason: decided.reason, person: turn.who.person.id }, 'a decision was refused');
  switch (decided.reason) {
    case 'card-is-old':
      return showCase(deps, turn, decided.case);
    case 'already-decided':
      return refuse({
        kind: 'already-decided',
        case: decided.case,
        timezone: turn.who.address.timezone,
      });
    case 'sign-in-needed':
      return askToSignIn(deps, turn);
    case 'account-changed':
      return refuse({ kind: 'account-changed', lead: decided.lead });
    case 'cannot-look':
      return refuse({ kind: 'something-went-wrong', reference: decided.reference });
    case 'no-such-case':
    case 'may-not':
      return refuseApprover(deps, turn, decided);
  }
}

/** The case stays open meanwhile; Teams repeats the click once the person has signed in. */
export async function askToSignIn({ signIn }: BotDeps, { context, text }: Turn): Promise<Reply> {
  return { kind: 'sign-in', card: await signIn.request(context.activity, text) };
}

function refuse(notice: Notice): Reply {
  return { kind: 'refuse', notice };
}

export function showCase(deps: BotDeps, turn: Turn, about: Extract<Decided, { ok: true }>['case']): Reply {
  const { timezone } = turn.who.address;
  const { writes, rules } = deps.settings;
  return { kind: 'only-for-you', view: approverCaseView(turn.text, about, { timezone, writes, ...rules }) };
}
