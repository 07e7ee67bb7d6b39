import { z } from 'zod';
import { getPersona } from '../personas';
import type { Tenant } from '../tenant/create-tenant';
import { recordAppPassword, replaceUser, setPerUserMfaState } from '../tenant/change-user';
import { visible, write } from '../tenant/delayed';
import { whyNotOffered } from '../tenant/security-info-page';
import { type TenantFacts, TenantFactsSchema, type TenantPatch } from '../tenant/tenant-facts';
import { PerUserMfaStateSchema, type UserState, UserStateSchema } from '../tenant/user-state';
import { getUser } from './get-user';

const settable = UserStateSchema.omit({
  id: true,
  perUserMfaState: true,
  signInSessionsValidFromDateTime: true,
});

export const UserPatchSchema = settable
  .partial()
  .extend({
    /** Set as it is: clicking "enabled" in the old portal promotes nobody. */
    perUserMfaState: PerUserMfaStateSchema.optional(),
    signInSessionsValidFromDateTime: z.iso.datetime().optional(),
    /** Key of the persona who clicks, for the audit log. */
    by: z.string().default('henrietta'),
    /** A click in the portal is seen at once unless a delay is asked for. */
    visibleAfterMs: z.number().nonnegative().default(0),
  })
  .strict();

type UserPatch = z.input<typeof UserPatchSchema>;

/** One account as the person in front of the screen would find it. */
interface UserView {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly perUserMfaState: string;
  readonly signInSessionsValidFromDateTime: string;
  readonly appPasswords: number;
  /** Whether "App password" is on the Security info page, and if not, why. */
  readonly appPasswordOffered: boolean;
  readonly notOfferedBecause: string | null;
}

/** Clicks of people in the portal and on the Security info page: what Graph itself cannot do or would not allow. */
export interface Controls {
  readonly viewUser: (who: string) => UserView;
  /** Changes one account, as an admin would in the portal. `who`: persona key, object id or user principal name. */
  readonly changeUser: (who: string, patch: UserPatch) => UserView;
  readonly viewTenant: () => TenantFacts;
  readonly changeTenant: (patch: TenantPatch) => TenantFacts;
  /** The person adds an app password; refused, with the reason in the view, while it is not offered. */
  readonly createAppPassword: (who: string) => UserView & { readonly created: boolean };
}

export function createControls(tenant: Tenant): Controls {
  const viewUser = (who: string) => toView(tenant, getUser(tenant, who));
  return {
    viewUser,
    changeUser: (who, patch) => {
      changeUser(tenant, getUser(tenant, who), UserPatchSchema.parse(patch));
      return viewUser(who);
    },
    viewTenant: () => tenant.state().facts,
    changeTenant: (patch) => {
      tenant.change((state) => ({ ...state, facts: TenantFactsSchema.parse({ ...state.facts, ...patch }) }));
      return tenant.state().facts;
    },
    createAppPassword: (who) => {
      const user = getUser(tenant, who);
      const created = whyNotOffered(tenant, user) === null;
      if (created) recordAppPassword(tenant, user);
      return { ...viewUser(who), created };
    },
  };
}

function changeUser(tenant: Tenant, user: UserState, patch: z.output<typeof UserPatchSchema>): void {
  const { perUserMfaState, signInSessionsValidFromDateTime, by, visibleAfterMs, ...rest } = patch;
  const now = tenant.now();
  const visibleAt = now + visibleAfterMs;
  const since = signInSessionsValidFromDateTime;
  const sessions = user.signInSessionsValidFromDateTime;
  const changed = UserStateSchema.parse({
    ...user,
    ...rest,
    signInSessionsValidFromDateTime:
      since === undefined ? sessions : write(sessions, since, { now, visibleAt }),
  });
  replaceUser(tenant, changed);
  if (perUserMfaState === undefined) return;
  const initiator = { kind: 'user', user: getPersona(by) } as const;
  setPerUserMfaState(tenant, changed, { to: perUserMfaState, by: initiator, visibleAt });
}

function toView(tenant: Tenant, user: UserState): UserView {
  const now = tenant.now();
  const notOfferedBecause = whyNotOffered(tenant, user);
  return {
    id: user.id,
    displayName: user.displayName,
    userPrincipalName: user.userPrincipalName,
    perUserMfaState: visible(user.perUserMfaState, now),
    signInSessionsValidFromDateTime: visible(user.signInSessionsValidFromDateTime, now),
    appPasswords: user.appPasswords,
    appPasswordOffered: notOfferedBecause === null,
    notOfferedBecause,
  };
}
