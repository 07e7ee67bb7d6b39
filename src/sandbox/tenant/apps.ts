import { createHash } from 'node:crypto';
import { z } from 'zod';
import { SANDBOX_BOT_ID, SANDBOX_SIGN_IN_APP_ID } from './app-ids';

/** What the tenant knows of the product as an app. Names of permissions, as in the Entra admin center. */
export const AppFactsSchema = z.object({
  /** What an admin consented to for everybody. */
  delegated: z.array(z.string()),
  federatedCredentials: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      issuer: z.string(),
      subject: z.string(),
      audiences: z.array(z.string()),
      description: z.string().nullable(),
    }),
  ),
});
export type AppFacts = z.infer<typeof AppFactsSchema>;

export const defaultAppFacts: AppFacts = {
  delegated: ['Policy.ReadWrite.AuthenticationMethod', 'User.RevokeSessions.All'],
  federatedCredentials: [],
};

export const graphAppId = '00000003-0000-0000-c000-000000000000';

/** A made-up id that is always the same one for a name. Real ones are published, and read from the directory all the same. */
export function idOf(name: string): string {
  const hex = createHash('sha256').update(`sandbox ${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Everything that can be granted in this sandbox. */
export const graphRoles: readonly string[] = [
  'User.Read.All',
  'Policy.Read.All',
  'UserAuthenticationMethod.Read.All',
  'RoleManagement.Read.Directory',
  'GroupMember.Read.All',
  'Domain.Read.All',
  'AuditLog.Read.All',
  'Policy.ReadWrite.AuthenticationMethod',
  'User.RevokeSessions.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
];

export interface App {
  readonly appId: string;
  readonly displayName: string;
  readonly servicePrincipalType: 'Application' | 'ManagedIdentity';
}

export const apps: readonly App[] = [
  { appId: graphAppId, displayName: 'Microsoft Graph', servicePrincipalType: 'Application' },
  { appId: SANDBOX_BOT_ID, displayName: 'app-password-assistant', servicePrincipalType: 'ManagedIdentity' },
  {
    appId: SANDBOX_SIGN_IN_APP_ID,
    displayName: 'App Password Check sign-in',
    servicePrincipalType: 'Application',
  },
];
