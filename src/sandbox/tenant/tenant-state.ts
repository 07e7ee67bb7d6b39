import { z } from 'zod';
import { type Persona } from '../persona';
import { activity, AuditEntrySchema, type AuditEntry, toAuditEntry } from './audit';
import { defaultTenantFacts, TenantFactsSchema, type TenantPatch } from './tenant-facts';
import { toUserState, UserStateSchema } from './user-state';

/** Everything that a restart must not forget. */
export const TenantStateSchema = z.object({
  facts: TenantFactsSchema,
  users: z.array(UserStateSchema),
  audits: z.array(AuditEntrySchema),
});

export type TenantState = z.infer<typeof TenantStateSchema>;

const MINUTE_MS = 60_000;

export interface Beginning {
  readonly personas: readonly Persona[];
  readonly facts: TenantPatch;
  readonly now: number;
}

export function toTenantState({ personas, facts, now }: Beginning): TenantState {
  return {
    facts: TenantFactsSchema.parse({ ...defaultTenantFacts(), ...facts }),
    users: personas.map((persona) => toUserState(persona, now)),
    audits: personas.flatMap((persona) => pastEntries(personas, persona, now)),
  };
}

/** An account whose state was set before the sandbox began has the audit entry that goes with it. */
function pastEntries(personas: readonly Persona[], target: Persona, now: number): AuditEntry[] {
  const admin = personas.find(({ seat }) => seat === 'admin');
  if (target.mfaStateAgeMinutes === null || admin === undefined) return [];
  const at = now - target.mfaStateAgeMinutes * MINUTE_MS;
  const by = { kind: 'user', user: admin } as const;
  const modifiedProperties = [
    { displayName: 'PerUserMfaState', oldValue: '"Disabled"', newValue: quoted(target.perUserMfaState) },
  ];
  const sketch = { activityDisplayName: activity.updatePerUserMfa, target, by, modifiedProperties };
  return [toAuditEntry(sketch, { at, visibleAt: at })];
}

/** The audit log holds values as JSON texts with a capital: "Enforced". */
export function quoted(state: string): string {
  return JSON.stringify(state.slice(0, 1).toUpperCase() + state.slice(1));
}
