import type { Look } from './ports/look';
import type { UnknownReason } from '../diagnosis/fact';

export type MayLook =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-in-group' }
  /** It could not be found out, so the answer is no for now. */
  | { readonly ok: false; readonly reason: 'cannot-be-checked'; readonly why: UnknownReason };

/** Approvers may look at any account of the tenant; deciding needs a role as well, looking does not. */
export async function mayLookAtOthers(
  { look }: { readonly look: Pick<Look, 'atApprover'> },
  personId: string,
): Promise<MayLook> {
  const { inApproversGroup } = await look.atApprover(personId);
  if (inApproversGroup.state === 'unknown') {
    return { ok: false, reason: 'cannot-be-checked', why: inApproversGroup.reason };
  }
  return inApproversGroup.value ? { ok: true } : { ok: false, reason: 'not-in-group' };
}
