import type { Facts } from '../diagnosis/facts';
import type { Look, LookResult, UserKey } from './ports/look';

interface GatherDeps {
  readonly look: Pick<Look, 'atUser' | 'atTenant'>;
  readonly now: () => Date;
}

export type Gathered =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly reason: Extract<LookResult, { ok: false }>['reason'] };

/** Reads the account and the tenant side by side; `known` is what this product itself remembers. */
export async function gatherFacts(
  { look, now }: GatherDeps,
  user: UserKey,
  known: Pick<Facts, 'switchAnswer' | 'enforcedByUsAt'>,
): Promise<Gathered> {
  const [looked, tenant] = await Promise.all([look.atUser(user), look.atTenant()]);
  if (!looked.ok) return looked;
  return { ok: true, facts: { now: now().toISOString(), user: looked.facts, tenant, ...known } };
}
