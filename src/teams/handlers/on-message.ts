import type { BotDeps } from '../bot-deps';
import { toActivity } from '../cards/to-activity';
import { readCommand } from '../understanding/command';
import { readOther } from '../understanding/other-account';
import type { Command } from '../understanding/command';
import { understand } from '../understanding/understand';
import type { Reply, Turn } from '../turn/turn';
import type { Notice } from '../views/notice';
import { helpView } from '../views/help-view';
import { noticeView } from '../views/notice-view';
import type { View } from '../views/view';
import { checkAgain } from './check-again';
import { checkOther } from './check-other';
import { signOut } from './sign-out';
import { start } from './start';
import { status } from './status';

/** Longer than anybody describes a problem; it would only be a paste gone wrong. */
const longestText = 4000;

type Commands = Record<Command, (deps: BotDeps) => (turn: Turn) => Promise<Reply>>;

const personal: Commands = {
  check: start,
  'check-again': checkAgain,
  greeting: start,
  help: () => (turn) => send(turn, helpView(turn.text)),
  status,
  'sign-out': signOut,
  // Setting up is about a channel: here the help says where.
  setup: () => (turn) => send(turn, helpView(turn.text)),
  thanks: () => (turn) => notify(turn, { kind: 'thanks' }),
};

/** Words typed in the 1:1 chat. Whatever they are, they lead somewhere. */
export async function onMessage(deps: BotDeps, turn: Turn, said: string): Promise<Reply> {
  if (said.length > longestText) {
    await deps.memory.askAnew(turn.context, { prefill: {}, hint: 'too-long' });
    return { kind: 'sent' };
  }
  const command = readCommand(said);
  if (command) return personal[command](deps)(turn);
  const other = readOther(said);
  return other ? checkOther(deps, turn, other) : ask(deps, turn, said);
}

/** Words typed in a channel. Nobody's account is discussed there. */
export async function onChannelMessage(deps: BotDeps, turn: Turn, said: string): Promise<Reply> {
  const { approvalsChannelId, botId } = deps.settings;
  const command = readCommand(said);
  if (command === 'setup') {
    const channelId = turn.who.address.ownerId;
    return notify(turn, { kind: 'setup', channelId, isApprovalsChannel: channelId === approvalsChannelId });
  }
  const kind = command === 'help' ? 'channel-introduction' : 'channel-diagnoses-nobody';
  return notify(turn, { kind, botId });
}

async function ask(deps: BotDeps, turn: Turn, said: string): Promise<Reply> {
  const prefill = understand(said);
  const hint = Object.keys(prefill).length > 0 ? 'none' : 'not-understood';
  await deps.memory.goOn(turn.context, { prefill, hint });
  return { kind: 'sent' };
}

async function notify(turn: Turn, notice: Notice): Promise<Reply> {
  return send(turn, noticeView(turn.text, notice));
}

async function send(turn: Turn, view: View): Promise<Reply> {
  await turn.context.sendActivity(toActivity(view));
  return { kind: 'sent' };
}
