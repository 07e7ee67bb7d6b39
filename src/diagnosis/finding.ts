import type { App, Symptom } from './answers';
import type { CauseId } from './cause-id';
import type { Origin, UnknownReason } from './fact';
import type { Remedy } from './remedy';

/** `source` is the request, or `answer` for what the user or an admin said. */
export interface Evidence extends Origin {
  readonly fact: string;
  /** What was seen, as text: `disabled`, `false`, `password, email`. `unreadable` where a read failed. */
  readonly observed: string;
}

/** One cause, judged. `reason` stands on `unknown` alone. */
export type Finding = {
  readonly cause: CauseId;
  readonly evidence: readonly Evidence[];
  readonly remedies: readonly Remedy[];
} & (
  | { readonly verdict: 'confirmed' | 'ruled-out'; readonly reason: null }
  | { readonly verdict: 'unknown'; readonly reason: UnknownReason }
);

/** How sure it is that a sign-in is asked for MFA; where several apply, the first of this order. */
export type Certainty =
  'always' | 'one-of-several' | 'depends-on-location' | 'depends-on-conditions' | 'report-only';

export type MfaDemand =
  | { readonly by: 'per-user' | 'security-defaults'; readonly certainty: Certainty }
  | {
      readonly by: 'conditional-access';
      readonly policyId: string;
      readonly displayName: string;
      readonly certainty: Certainty;
    };

/** What `npm run diagnose -- --json` prints and what the cards show. */
export interface Diagnosis {
  readonly user: {
    readonly id: string;
    readonly userPrincipalName: string | null;
    readonly displayName: string | null;
  };
  readonly symptom: Symptom;
  readonly app: App;
  /** The cause to fix first. */
  readonly lead: CauseId | null;
  readonly findings: readonly Finding[];
  readonly mfaDemandedBy: readonly MfaDemand[];
}
