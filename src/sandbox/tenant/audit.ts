import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { UserState } from './user-state';

/** Names that Entra's audit log uses; others match on them, so they are spelled as there. */
export const activity = {
  updatePerUserMfa: 'Update per-user multifactor authentication state',
  enableStrongAuthentication: 'Enable Strong Authentication',
  disableStrongAuthentication: 'Disable Strong Authentication',
  updateUser: 'Update user',
  revokeSessions: 'Update StsRefreshTokenValidFrom Timestamp',
  createAppPassword: 'Create application password for user',
} as const;

export const AuditEntrySchema = z.object({
  visibleAt: z.number(),
  body: z.record(z.string(), z.unknown()),
});

export type AuditEntry = z.infer<typeof AuditEntrySchema>;

/** Who did it: a person (with an own or a delegated token), or the application by itself. */
export type Initiator =
  | { readonly kind: 'user'; readonly user: Pick<UserState, 'id' | 'displayName' | 'userPrincipalName'> }
  | { readonly kind: 'application' };

interface ModifiedProperty {
  readonly displayName: string;
  readonly oldValue: string | null;
  readonly newValue: string | null;
}

export interface AuditSketch {
  readonly activityDisplayName: string;
  readonly target: Pick<UserState, 'id' | 'displayName' | 'userPrincipalName'>;
  readonly by: Initiator;
  readonly modifiedProperties?: readonly ModifiedProperty[];
}

export function toAuditEntry(
  sketch: AuditSketch,
  when: { readonly at: number; readonly visibleAt: number },
): AuditEntry {
  const correlationId = randomUUID();
  const body = {
    id: `Directory_${correlationId}_${randomUUID().slice(0, 5).toUpperCase()}_${when.at}`,
    category: 'UserManagement',
    correlationId,
    result: 'success',
    resultReason: '',
    activityDisplayName: sketch.activityDisplayName,
    activityDateTime: new Date(when.at).toISOString(),
    loggedByService: 'Core Directory',
    operationType: sketch.activityDisplayName.startsWith('Create') ? 'Add' : 'Update',
    initiatedBy: initiatedBy(sketch.by),
    targetResources: [targetResource(sketch)],
    additionalDetails: [],
  };
  return { visibleAt: when.visibleAt, body };
}

function initiatedBy(by: Initiator) {
  if (by.kind === 'user') {
    return { app: null, user: { ...pick(by.user), ipAddress: '192.0.2.10', userType: null } };
  }
  const app = {
    appId: '9f1d6c4e-2b7a-4e53-8c60-b5a7d3e8f176',
    displayName: 'App Password Assistant',
    servicePrincipalId: 'd4a8b2f6-5c19-4e70-93bd-e7f1c6a05287',
    servicePrincipalName: null,
  };
  return { app, user: null };
}

function targetResource({ target, modifiedProperties = [] }: AuditSketch) {
  return { ...pick(target), type: 'User', groupType: null, modifiedProperties };
}

function pick({ id, displayName, userPrincipalName }: AuditSketch['target']) {
  return { id, displayName, userPrincipalName };
}
