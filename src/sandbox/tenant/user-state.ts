import { z } from 'zod';
import type { Persona } from '../persona';
import { delayedSchema, settled } from './delayed';
import { methodNames } from './methods';

export const PerUserMfaStateSchema = z.enum(['disabled', 'enabled', 'enforced']);
export type PerUserMfaState = z.infer<typeof PerUserMfaStateSchema>;

/** What the directory knows of one account. */
export const UserStateSchema = z.object({
  id: z.string(),
  displayName: z.string(),
  userPrincipalName: z.string(),
  userType: z.enum(['Member', 'Guest']),
  accountEnabled: z.boolean(),
  creationType: z.string().nullable(),
  externalUserState: z.string().nullable(),
  onPremisesSyncEnabled: z.boolean().nullable(),
  roles: z.array(z.string()),
  /** Roles that the person may activate. Absent in states that were saved before there were any. */
  eligibleRoles: z.array(z.string()).optional(),
  groups: z.array(z.string()),
  methods: z.array(z.enum(methodNames)),
  perUserMfaState: delayedSchema(PerUserMfaStateSchema),
  signInSessionsValidFromDateTime: delayedSchema(z.string()),
  /** How many app passwords exist. Graph never tells; the Security info page does. */
  appPasswords: z.number(),
});

export type UserState = z.infer<typeof UserStateSchema>;

const MINUTE_MS = 60_000;

export function toUserState(persona: Persona, now: number): UserState {
  const sessionsFrom = new Date(now - persona.sessionsAgeMinutes * MINUTE_MS).toISOString();
  return UserStateSchema.parse({
    ...persona,
    perUserMfaState: settled(persona.perUserMfaState),
    signInSessionsValidFromDateTime: settled(sessionsFrom),
  });
}

/** A guest's sign-in methods and sessions live in another tenant, whatever the user type says. */
export function isExternal(user: UserState): boolean {
  return user.creationType === 'Invitation' || user.userPrincipalName.includes('#EXT#');
}
