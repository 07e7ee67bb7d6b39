import type { Case } from '../cases/case';
import { targetPrivilege } from '../cases/target-privilege';
import type { TargetPrivilege } from '../cases/target-privilege';
import type { Look } from './ports/look';

/** What the account may do now: the case may be weeks old, and the account an admin's by now. */
export async function targetPrivilegeNow(
  { look }: { readonly look: Pick<Look, 'atUser'> },
  { target }: Case,
): Promise<TargetPrivilege> {
  const looked = await look.atUser({ id: target.id });
  return looked.ok ? targetPrivilege(looked.facts) : { kind: 'unknown', why: 'not-answered' };
}
