import type { Outcome } from '../../workflows/ports/audit';
import type { Reply } from '../turn/turn';
import type { Notice } from '../views/notice';

/** How an answer came out: with a reply, or broken. */
export type Ending = { readonly reply: Reply } | { readonly error: unknown };

/** In the codes of the audit record, which hold nothing that somebody typed. */
export function outcomeOf(ending: Ending): Outcome {
  if ('error' in ending) return { outcome: 'failed', refusal: codeOf(ending.error) };
  const { reply } = ending;
  if (reply.kind === 'refuse') return { outcome: 'refused', refusal: refusalOf(reply.notice) };
  if (reply.kind === 'sign-in') return { outcome: 'refused', refusal: 'sign-in-needed' };
  if (reply.kind === 'sign-in-refused') return { outcome: 'refused', refusal: `${reply.kind}:${reply.why}` };
  return { outcome: 'taken', refusal: null };
}

function refusalOf(notice: Notice): string {
  return 'reason' in notice ? `${notice.kind}:${notice.reason}` : notice.kind;
}

/** Never the message: it may quote what it was given. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'not-an-error';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
