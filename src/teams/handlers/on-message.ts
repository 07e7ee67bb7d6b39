import type { BotDeps } from '../bot-deps';
import { toActivity } from '../cards/to-activity';
import { readCommand } from '../understanding/command';
import { readOther } from '../understanding/other-account';
import type { Command } from '../understanding/commands';
import { understand } from '../understanding/understand';
import { respondToSubmit } from '../turn/respond';
import type { Reply, Turn } from '../turn/turn';
import type { Notice } from '../views/notice';
import { helpView } from '../views/help-view';
import { noticeView } from '../views/notice-view';
import type { View } from '../views/view';
import { cases } from './cases';
import { checkAgain } from './check-again';
import { checkOther } from './check-other';
import { limited } from './limited';
import { onCommand } from './on-command';
import { privacy } from './privacy';
import { signOut } from './sign-out';
import { start } from './start';
import { status } from './status';

/** Longer than anybody describes a problem; it would only be a paste gone wrong. */
const longestText = 4000;

type Commands = Record<Command, (deps: BotDeps) => (turn: Turn) => Promise<Reply>>;

const personal: Commands = {
  check: start,
  'check-again': (deps) => (turn) => limited(checkAgain)(deps)(turn, {}),
  greeting: start,
  help: () => (turn) => send(turn, helpView(turn.text)),
  status,
  cases,
  'sign-out': signOut,
  privacy,
  // Setting up is about a channel: here the help says where.
  setup: () => (turn) => send(turn, helpView(turn.text)),
  thanks: () => (turn) => notify(turn, { kind: 'thanks' }),
};

/** What looks at more than the asking, or ends a permission. The others show the way, and are not recorded. */
const audited: readonly Command[] = ['check-again', 'cases', 'sign-out'];

/** Words typed in the 1:1 chat. Whatever they are, they lead somewhere. */
export async function onMessage(deps: BotDeps, turn: Turn, said: string): Promise<void> {
  await respondToSubmit(turn, await answer(deps, turn, said));
}

async function answer(deps: BotDeps, turn: Turn, said: string): Promise<Reply> {
  if (said.length > longestText) {
    await deps.memory.askAnew(turn.context, { prefill: {}, hint: 'too-long' });
    return { kind: 'sent' };
  }
  const command = readCommand(said);
  if (command) return carryOut(deps, turn, command);
  const other = readOther(said);
  if (!other) return ask(deps, turn, said);
  const account = 'id' in other ? other.id : other.userPrincipalName;
  return onCommand(deps, { turn, command: 'check-other', account }, (parts) =>
    checkOther(parts, turn, other),
  );
}

function carryOut(deps: BotDeps, turn: Turn, command: Command): Promise<Reply> {
  const work = (parts: BotDeps) => personal[command](parts)(turn);
  return audited.includes(command) ? onCommand(deps, { turn, command, account: null }, work) : work(deps);
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
  const prefill = understand(said, turn.text.lang);
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
