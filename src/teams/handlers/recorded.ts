import { audited } from '../../workflows/audit/audited';
import type { Scope } from '../../workflows/audit/audited';
import type { Seen } from '../../workflows/audit/recording';
import type { Actor, ClickRecord, CommandRecord, Stamp } from '../../workflows/ports/audit';
import type { BotDeps } from '../bot-deps';
import type { Reply } from '../turn/turn';
import type { Ending } from './outcome-of';

/** What somebody set off, and what the audit record says of it. */
interface Deed {
  readonly scope: Scope & { readonly actor: Actor };
  readonly answer: (parts: BotDeps) => Promise<Reply>;
  readonly toRecord: (became: Became) => ClickRecord | CommandRecord;
}

export interface Became {
  readonly ending: Ending;
  readonly seen: Readonly<Seen>;
}

/**
 * Answers, and writes down what became of it, whatever that is. Whoever is refused again and again is turned away in the end, before
 * anything is looked up: each of these is written down no more, but how many they were is.
 */
export async function recorded(deps: BotDeps, deed: Deed): Promise<Reply> {
  const { scope, answer, toRecord } = deed;
  const admitted = deps.refusalLimit.admit(scope.actor.id);
  if (!admitted.ok) return turnAway(deps, deed, admitted);
  const at = deps.now().toISOString();
  const { parts, seen } = audited(deps, scope);
  const ending = await endingOf(answer(parts));
  const record = toRecord({ ending, seen });
  if (record.outcome === 'taken') deps.refusalLimit.forgive(scope.actor.id);
  const { unrecorded } = admitted;
  const caseId = scope.caseId ?? seen.found?.id ?? null;
  await deps.audit.append({
    ...stampOf(scope, { at, caseId }),
    ...record,
    ...(unrecorded > 0 && { unrecorded }),
  });
  if ('error' in ending) throw ending.error;
  return ending.reply;
}

async function turnAway(
  { audit, log, now }: BotDeps,
  { scope, toRecord }: Deed,
  { isFirst }: { readonly isFirst: boolean },
): Promise<Reply> {
  const reply: Reply = { kind: 'refuse', notice: { kind: 'too-many-refused' } };
  if (!isFirst) return reply;
  log.warn({ person: scope.actor.id }, 'somebody was refused so often that they are turned away for now');
  const seen = { found: undefined, changed: false, states: new Map() };
  const stamp = stampOf(scope, { at: now().toISOString(), caseId: scope.caseId });
  await audit.append({ ...stamp, ...toRecord({ ending: { reply }, seen }) });
  return reply;
}

function stampOf({ tenantId, actor, where }: Scope, { at, caseId }: Pick<Stamp, 'at' | 'caseId'>): Stamp {
  return { at, tenantId, caseId, actor, where };
}

async function endingOf(answering: Promise<Reply>): Promise<Ending> {
  try {
    return { reply: await answering };
  } catch (error) {
    return { error };
  }
}
