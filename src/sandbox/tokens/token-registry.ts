import { randomUUID } from 'node:crypto';

/** The fixed application token. It opens nothing but this simulator on loopback. */
export const SANDBOX_APPLICATION_TOKEN = 'sandbox-application-token';

/** What an approver consents to, and nothing more. */
const delegatedScopes: readonly string[] = [
  'Policy.ReadWrite.AuthenticationMethod',
  'User.RevokeSessions.All',
];

/** What the Azure CLI may do on behalf of whoever signed in with it, as far as this product's commands use it. */
const cliScopes: readonly string[] = [
  'Application.ReadWrite.All',
  'AppRoleAssignment.ReadWrite.All',
  'DelegatedPermissionGrant.ReadWrite.All',
  'Directory.AccessAsUser.All',
];
const CLI_PREFIX = 'sandbox-delegated-cli-';

export type Holder =
  | { readonly kind: 'application' }
  | { readonly kind: 'user'; readonly userId: string; readonly scopes: readonly string[] };

type Identification =
  | { readonly kind: 'known'; readonly holder: Holder }
  | { readonly kind: 'expired' }
  | { readonly kind: 'unknown' };

interface IssuedToken {
  readonly token: string;
  readonly expiresAt: number;
}

/** Opaque tokens that only this sandbox understands. */
export interface TokenRegistry {
  /** The owner's current token, or a fresh one when less than half of its life is left. */
  readonly issue: (userId: string) => IssuedToken;
  /** As `az account get-access-token` gives this person. */
  readonly issueForCli: (userId: string) => string;
  /** The product's own, as Entra writes it: a JWT that names the application permissions. Nobody checks its signature. */
  readonly issueForApplication: (roles: readonly string[]) => IssuedToken;
  readonly identify: (token: string) => Identification;
  /** Every token that this person got so far is worth nothing any more. */
  readonly expire: (userId: string) => void;
}

export function createTokenRegistry(clock: () => number, lifetimeMs: number): TokenRegistry {
  const issued = new Map<string, { readonly userId: string; readonly expiresAt: number }>();
  const latest = new Map<string, IssuedToken>();
  const application = new Set<string>([SANDBOX_APPLICATION_TOKEN]);
  return {
    issueForCli: (userId) => `${CLI_PREFIX}${userId}`,
    issueForApplication: (roles) => {
      const expiresAt = clock() + lifetimeMs;
      const token = toJwt({ aud: 'https://graph.microsoft.com', roles, exp: Math.floor(expiresAt / 1000) });
      application.add(token);
      return { token, expiresAt };
    },
    issue: (userId) => {
      const current = latest.get(userId);
      if (current !== undefined && current.expiresAt - clock() > lifetimeMs / 2) return current;
      const token = `sandbox-delegated-${randomUUID()}`;
      const expiresAt = clock() + lifetimeMs;
      const fresh = { token, expiresAt };
      issued.set(token, { userId, expiresAt });
      latest.set(userId, fresh);
      return fresh;
    },
    identify: (token) => {
      if (application.has(token)) return { kind: 'known', holder: { kind: 'application' } };
      if (token.startsWith(CLI_PREFIX)) {
        const userId = token.slice(CLI_PREFIX.length);
        return { kind: 'known', holder: { kind: 'user', userId, scopes: cliScopes } };
      }
      const found = issued.get(token);
      if (found === undefined) return { kind: 'unknown' };
      if (found.expiresAt <= clock()) return { kind: 'expired' };
      return { kind: 'known', holder: { kind: 'user', userId: found.userId, scopes: delegatedScopes } };
    },
    expire: (userId) => {
      latest.delete(userId);
      for (const [token, { userId: owner }] of issued)
        if (owner === userId) issued.set(token, { userId, expiresAt: clock() });
    },
  };
}

function toJwt(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ typ: 'JWT', alg: 'RS256' })}.${part(claims)}.${Buffer.from('sandbox').toString('base64url')}`;
}
