import { sha256 } from '../../workflows/audit/sha256';
import type { BotDeps } from '../bot-deps';
import type { Reply, Turn } from '../turn/turn';
import type { Command } from '../understanding/commands';
import { outcomeOf } from './outcome-of';
import { recorded } from './recorded';

interface Typed {
  readonly command: Command | 'check-other';
  /** The account that it names; null where it names none. */
  readonly account: string | null;
}

/** A typed command, audited as a click is. */
export function onCommand(
  deps: BotDeps,
  { turn, command, account }: Typed & { readonly turn: Turn },
  answer: (parts: BotDeps) => Promise<Reply>,
): Promise<Reply> {
  const { address, person } = turn.who;
  const { conversation, id = null } = turn.context.activity;
  const { channelId, tenantId, channelUserId } = address;
  return recorded(deps, {
    scope: {
      tenantId,
      caseId: null,
      actor: { id: person.id, channelUserId },
      where: { channelId, conversationId: conversation.id, messageId: id },
      onBehalfOf: person.id,
      decides: false,
    },
    answer,
    toRecord: ({ ending }) => ({
      kind: 'command',
      command,
      ...outcomeOf(ending),
      typedSha256: account === null ? null : sha256(account.toLowerCase()),
    }),
  });
}
