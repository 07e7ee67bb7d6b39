import type { CaseState, Decision, Step } from '../../cases/case';
import type { PerUserMfaState } from '../../diagnosis/facts';
import type { UnknownReason } from '../../diagnosis/fact';
import type { WriteResult, WriteToken } from './act';
import type { LookResult } from './look';

/** The record that only grows. Whoever cannot write it down does not do it: a rejected append fails the work. */
export interface Audit {
  /** Appends in this order, in one transaction, to the one chain of the database. */
  append(...entries: readonly AuditEntry[]): Promise<void>;
}

/** Somebody, by ids alone: names change and can be chosen. */
export interface Actor {
  /** Entra object id. */
  readonly id: string;
  /** The channel's own id (`29:...`). */
  readonly channelUserId: string | null;
}

/** From where a click or a command came. */
export interface Where {
  /** `msteams`. */
  readonly channelId: string;
  /** The whole id, with the thread: a card that was forwarded is clicked somewhere else. */
  readonly conversationId: string;
  /** The message that was clicked, or that was the command. */
  readonly messageId: string | null;
}

/** Who set something off, and from where; both null where the product did by itself. */
export interface Origin {
  readonly actor: Actor | null;
  readonly where: Where | null;
  /** Whose answer about the tenant switch it follows; absent where it follows none. */
  readonly switchAnswer?: SwitchAnswerRef;
}

/** Of an entry of kind `switch-answer` of the same tenant: its actor's Entra object id, and its time. */
export interface SwitchAnswerRef {
  readonly by: string;
  readonly at: string;
}

/**
 * One thing that happened. Holds ids and codes: no names, no tokens, and of what a person typed the SHA-256 alone, by
 * which the text in the case can be compared with what was decided.
 */
export type AuditEntry = Stamp &
  (
    | ClickRecord
    | CommandRecord
    | ReadRecord
    | LookRecord
    | WriteRecord
    | DecisionRecord
    | ChangeRecord
    | SwitchAnswerRecord
    | PurgeRecord
  );

export interface Stamp extends Origin {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly tenantId: string;
  /** Null where none was named, or what was named is no id. */
  readonly caseId: string | null;
}

export interface Outcome {
  /** `failed`: the product broke over it. */
  readonly outcome: 'taken' | 'refused' | 'failed';
  /** Why not, as a code: `may-not-decide:not-in-group`, `nothing-changed`, `sign-in-needed`. */
  readonly refusal: string | null;
  /** How many of this person were turned away without an entry since the one before; absent where none were. */
  readonly unrecorded?: number;
}

/** A click, whatever became of it. */
export interface ClickRecord extends Outcome {
  readonly kind: 'click';
  /** `unknown` for a verb that the product does not have: that would be somebody's own text. */
  readonly verb: string;
  /** The case as the server had it; null where none was looked up. */
  readonly found: CaseStand | null;
  /** What the card said: never believed, but compared. */
  readonly seenVersion: number | null;
  readonly afterwards: string | null;
  readonly typedSha256: string | null;
}

/** A typed command that looks at more than the person's own, or changes something, whatever became of it. */
export interface CommandRecord extends Outcome {
  readonly kind: 'command';
  readonly command: string;
  /** Of the account's name as it was typed, in lower case; null for a command that names none. */
  readonly typedSha256: string | null;
}

export interface CaseStand {
  readonly state: CaseState;
  readonly version: number;
}

/** A look at Microsoft 365 that decides about a click or a step. */
export interface ReadRecord {
  readonly kind: 'read';
  readonly fact:
    'approvers-group' | 'active-roles' | 'eligible-roles' | 'per-user-mfa-state' | 'app-password-created';
  /** Entra object id of whom was looked at. */
  readonly about: string;
  /** Null where it could not be read; `unknown` then says why. */
  readonly observed: string | boolean | readonly string[] | null;
  readonly unknown: UnknownReason | null;
  readonly source: string;
  readonly readAt: string;
  /** Graph's. Null where none came; in entries from before it was kept, missing. So it is wherever a read stands. */
  readonly requestId: string | null;
}

/** A look at everything about one account, or about the tenant, that decides about a click: each read of it. */
export interface LookRecord {
  readonly kind: 'look';
  /** Entra object id of whose account; null for the tenant, and for a name whose id is not known. */
  readonly about: string | null;
  /** Why there was nothing to see, where that is so. */
  readonly refusal: Extract<LookResult, { ok: false }>['reason'] | null;
  readonly reads: readonly LookedAt[];
}

/** Known where `unknown` is null. */
export interface LookedAt extends EvidenceRecord {
  readonly unknown: UnknownReason | null;
}

/** A change of an account: one entry before the request leaves, one with the answer. */
export interface WriteRecord {
  readonly kind: 'write';
  readonly what: 'per-user-mfa-state' | 'sessions';
  /** Entra object id of whose account. */
  readonly about: string;
  /** `sent` without an `answered` after it: the process ended meanwhile. */
  readonly phase: 'sent' | 'answered';
  /** As last read in the same piece of work; null where nothing was read, or nothing readable. */
  readonly before: PerUserMfaState | null;
  /** What was asked for. Whether it came about is what the reads after it show. */
  readonly after: PerUserMfaState | 'revoked';
  readonly outcome: 'ok' | Extract<WriteResult, { ok: false }>['reason'] | null;
  readonly status: number | null;
  readonly requestId: string | null;
  readonly code: string | null;
  readonly token: WriteToken['kind'];
  /** Whose decision it carries out; with a delegated token, whose token. */
  readonly onBehalfOf: string | null;
}

/** A case was decided. Written in the transaction of the decision. */
export interface DecisionRecord {
  readonly kind: 'decision';
  readonly before: CaseStand | null;
  readonly after: CaseStand;
  readonly decision: Pick<Decision, 'outcome'> & {
    readonly by: string;
    readonly afterwards: string | null;
    readonly reasonSha256: string | null;
  };
}

/** A case was opened, or changed in any other way. Written in the transaction of the change. */
export interface ChangeRecord {
  readonly kind: 'change';
  readonly before: CaseStand | null;
  readonly after: CaseStand;
  readonly ask: string;
  readonly target: string;
  /** What was done to the account, where that is what changed. */
  readonly step: Step | null;
  /** What the approvers are shown as reasons, where that is new. */
  readonly diagnosis: DiagnosisRecord | null;
  readonly noteSha256: string | null;
}

/**
 * An admin said how the tenant switch stands. Written in the transaction in which that is kept; the case is the one on whose card they
 * said it. What other cases make of it names it.
 */
export interface SwitchAnswerRecord {
  readonly kind: 'switch-answer';
  readonly answer: 'on' | 'off';
  readonly reasonSha256: string | null;
}

export interface DiagnosisRecord {
  readonly lead: string | null;
  /** Of the whole, so that what the case holds can be compared. */
  readonly sha256: string;
  readonly evidence: readonly EvidenceRecord[];
}

/** What was too old to be kept was deleted, in the transaction that says so. The tenant is empty: it is of all of them. */
export interface PurgeRecord {
  readonly kind: 'purge';
  readonly what: 'cases' | 'audit';
  readonly count: number;
  /** Of the audit record: the last entry that went. By this the rest can still be verified. */
  readonly upTo: AuditHead | null;
}

/** One read behind a diagnosis. Where what was seen may be a name, its SHA-256 stands in its place. */
export interface EvidenceRecord {
  readonly fact: string;
  readonly observed: string | null;
  readonly observedSha256: string | null;
  readonly source: string;
  readonly readAt: string;
  readonly requestId: string | null;
}

/** An entry in its place in the chain. */
export interface AuditLink {
  /** Counts up from 1 without a gap. */
  readonly seq: number;
  /** Canonical JSON: the hash is over exactly these bytes. */
  readonly entry: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** How far a chain has come. */
export type AuditHead = Pick<AuditLink, 'seq' | 'hash'>;

export type ChainChecked =
  | {
      readonly ok: true;
      readonly entries: number;
      readonly head: AuditHead;
      /** The last entry that was purged; 0: none was. */
      readonly purgedUpTo: number;
    }
  | { readonly ok: false; readonly seq: number; readonly what: ChainBreak };

/**
 * `changed`: the entry is not the one that was hashed. `missing`: no entry of this number, though later ones are there.
 * `moved`: an entry that was written as number `from`. `not-linked`: sound in itself, but it does not continue the
 * entry before, so one of the two was exchanged. `cut-off`: the head knows of entries that are gone. `head`: the head
 * was changed or is gone. `anchor`: not the entry that had this number when its hash was noted. `not-purged`: the entries
 * up to this one are gone, and none that is left says that they were purged. `anchor-purged`: the entry that the anchor
 * names was purged, so it shows nothing any more.
 */
export type ChainBreak =
  | {
      readonly kind:
        'changed' | 'missing' | 'not-linked' | 'cut-off' | 'head' | 'anchor' | 'not-purged' | 'anchor-purged';
    }
  | { readonly kind: 'moved'; readonly from: number };
