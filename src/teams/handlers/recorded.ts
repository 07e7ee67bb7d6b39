import { audited } from '../../workflows/audit/audited';
import type { Scope } from '../../workflows/audit/audited';
import type { Seen } from '../../workflows/audit/recording';
import type { ClickRecord, CommandRecord, Stamp } from '../../workflows/ports/audit';
import type { BotDeps } from '../bot-deps';
import type { Reply } from '../turn/turn';
import type { Ending } from './outcome-of';

/** What somebody set off, and what the audit record says of it. */
interface Deed {
  readonly scope: Scope;
  readonly answer: (parts: BotDeps) => Promise<Reply>;
  readonly toRecord: (became: Became) => ClickRecord | CommandRecord;
}

export interface Became {
  readonly ending: Ending;
  readonly seen: Readonly<Seen>;
}

/** Answers, and writes down what became of it, whatever that is. */
export async function recorded(deps: BotDeps, { scope, answer, toRecord }: Deed): Promise<Reply> {
  const at = deps.now().toISOString();
  const { parts, seen } = audited(deps, scope);
  const ending = await endingOf(answer(parts));
  const { tenantId, actor, where } = scope;
  const stamp: Stamp = { at, tenantId, caseId: scope.caseId ?? seen.found?.id ?? null, actor, where };
  await deps.audit.append({ ...stamp, ...toRecord({ ending, seen }) });
  if ('error' in ending) throw ending.error;
  return ending.reply;
}

async function endingOf(answering: Promise<Reply>): Promise<Ending> {
  try {
    return { reply: await answering };
  } catch (error) {
    return { error };
  }
}
