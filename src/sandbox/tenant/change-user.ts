import { activity, type AuditEntry, type AuditSketch, type Initiator, toAuditEntry } from './audit';
import type { Tenant } from './create-tenant';
import { latest, write } from './delayed';
import { countsForMfa } from './methods';
import { quoted } from './tenant-state';
import { isExternal, type PerUserMfaState, type UserState } from './user-state';

export interface Change {
  readonly by: Initiator;
  /** When readers begin to see it. */
  readonly visibleAt: number;
}

/** Graph promotes `enabled` to `enforced` by itself for somebody who has registered a method. */
export function promoted(user: UserState, to: PerUserMfaState): PerUserMfaState {
  return to === 'enabled' && user.methods.some(countsForMfa) ? 'enforced' : to;
}

export function setPerUserMfaState(
  tenant: Tenant,
  user: UserState,
  { to: next, ...change }: Change & { readonly to: PerUserMfaState },
): void {
  const when = { now: tenant.now(), visibleAt: change.visibleAt };
  const changed = { ...user, perUserMfaState: write(user.perUserMfaState, next, when) };
  const sketches = mfaAuditEntries(user, { before: latest(user.perUserMfaState), next });
  commit(
    tenant,
    changed,
    sketches.map((sketch) => audited(tenant, sketch, change)),
  );
}

/** Guests sign in at home: Graph answers as always and nothing happens. */
export function revokeSessions(tenant: Tenant, user: UserState, change: Change): void {
  if (isExternal(user)) return;
  const now = tenant.now();
  const sessions = write(user.signInSessionsValidFromDateTime, new Date(now).toISOString(), {
    now,
    visibleAt: change.visibleAt,
  });
  const sketch = { activityDisplayName: activity.revokeSessions, target: user };
  commit(tenant, { ...user, signInSessionsValidFromDateTime: sessions }, [audited(tenant, sketch, change)]);
}

export function recordAppPassword(tenant: Tenant, user: UserState): void {
  const change = { by: { kind: 'user', user }, visibleAt: tenant.visibleAt() } as const;
  const sketch = { activityDisplayName: activity.createAppPassword, target: user };
  commit(tenant, { ...user, appPasswords: user.appPasswords + 1 }, [audited(tenant, sketch, change)]);
}

export function replaceUser(tenant: Tenant, user: UserState): void {
  commit(tenant, user, []);
}

type Sketch = Omit<AuditSketch, 'by'>;

function audited(tenant: Tenant, sketch: Sketch, { by, visibleAt }: Change): AuditEntry {
  return toAuditEntry({ ...sketch, by }, { at: tenant.now(), visibleAt });
}

interface Step {
  readonly before: PerUserMfaState;
  readonly next: PerUserMfaState;
}

function mfaAuditEntries(target: UserState, { before, next }: Step): Sketch[] {
  if (before === next) return [];
  const modifiedProperties = [
    { displayName: 'PerUserMfaState', oldValue: quoted(before), newValue: quoted(next) },
  ];
  const update = { activityDisplayName: activity.updatePerUserMfa, target, modifiedProperties };
  const inDirectory = {
    activityDisplayName: activity.updateUser,
    target,
    modifiedProperties: [requirement(next)],
  };
  if (next === 'disabled') {
    return [update, { activityDisplayName: activity.disableStrongAuthentication, target }, inDirectory];
  }
  if (before !== 'disabled') return [update, inDirectory];
  return [update, { activityDisplayName: activity.enableStrongAuthentication, target }, inDirectory];
}

/** As the directory itself logs it: a list of relying parties with a numeric state. */
function requirement(state: PerUserMfaState) {
  const numeric = {
    disabled: [],
    enabled: [{ RelyingParty: '*', State: 1 }],
    enforced: [{ RelyingParty: '*', State: 2 }],
  };
  return {
    displayName: 'StrongAuthenticationRequirement',
    oldValue: null,
    newValue: JSON.stringify(numeric[state]),
  };
}

function commit(tenant: Tenant, changed: UserState, entries: readonly AuditEntry[]): void {
  tenant.change((state) => ({
    ...state,
    users: state.users.map((user) => (user.id === changed.id ? changed : user)),
    audits: [...state.audits, ...entries],
  }));
}
