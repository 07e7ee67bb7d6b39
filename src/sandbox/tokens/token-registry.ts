import { randomUUID } from 'node:crypto';

/** The fixed application token. It opens nothing but this simulator on loopback. */
export const SANDBOX_APPLICATION_TOKEN = 'sandbox-application-token';

/** What an approver consents to, and nothing more. */
const delegatedScopes: readonly string[] = [
  'Policy.ReadWrite.AuthenticationMethod',
  'User.RevokeSessions.All',
];

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
  readonly identify: (token: string) => Identification;
  /** Every token that this person got so far is worth nothing any more. */
  readonly expire: (userId: string) => void;
}

export function createTokenRegistry(clock: () => number, lifetimeMs: number): TokenRegistry {
  const issued = new Map<string, { readonly userId: string; readonly expiresAt: number }>();
  const latest = new Map<string, IssuedToken>();
  return {
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
      if (token === SANDBOX_APPLICATION_TOKEN) return { kind: 'known', holder: { kind: 'application' } };
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
