import type { PerUserMfaState } from '../../diagnosis/facts';

/** What is remembered of the per-user MFA states of people who have the app. */
export interface MfaStates {
  /** Undefined before the first look. */
  findLook(tenantId: string): Promise<MfaLook | undefined>;
  saveLook(tenantId: string, look: MfaLook): Promise<void>;
  /** Whoever got the app meanwhile is to be looked at, too. */
  takeUp(tenantId: string): Promise<void>;
  /** The states of these are to be read; those who do not have the app are left out. */
  markDue(tenantId: string, whom: 'everybody' | readonly string[]): Promise<void>;
  /** As `markDue`; and if one of them was never looked at, what is read is news all the same. */
  markChanged(tenantId: string, userIds: readonly string[]): Promise<void>;
  /** Whose state is to be read, of those who can be written to; longest due first. */
  listDue(tenantId: string, atMost: number): Promise<readonly KnownState[]>;
  /** Nothing of these is due any more; whom to tell gets a telling and its job, in the same transaction. */
  record(tenantId: string, readings: readonly StateReading[]): Promise<void>;
  /** What the product itself did to these accounts; those to which it did nothing are left out. */
  findOwnDoing(tenantId: string, userIds: readonly string[]): Promise<ReadonlyMap<string, OwnDoing>>;
  /** The next look is the first again. */
  forget(tenantId: string): Promise<void>;
}

/** A search for changes, which takes several runs where there are many people. */
export interface MfaLook {
  /** When the last one that went through began (ISO 8601); null: none did. */
  readonly since: string | null;
  /** When the one under way began; null: none is. */
  readonly begunAt: string | null;
  /** How far the audit log is read. */
  readonly audit: AuditPlace;
}

/** `page`: what is read next; null for the first. */
export type AuditPlace =
  { readonly kind: 'through' } | { readonly kind: 'reading'; readonly page: string | null };

export interface KnownState {
  readonly ownerId: string;
  /** As last read; null: never. */
  readonly state: PerUserMfaState | null;
  readonly readAt: string | null;
  /** The audit log shows that it was set since the last look. */
  readonly isChanged: boolean;
}

export interface StateReading {
  readonly ownerId: string;
  /** Null where it could not be read: then what was known stays. */
  readonly state: PerUserMfaState | null;
  readonly tell: boolean;
}

export interface OwnDoing {
  /** When a case last had the account enforced; null: none did. */
  readonly enforcedAt: string | null;
  /** A case is about to, or has just done so. */
  readonly isUnderWay: boolean;
}

/** Telling people that their account was enforced from outside: the record by which each is told once. */
export interface EnforcedTellings {
  /** Undefined where nobody is to be told, or no longer. */
  find(tenantId: string, ownerId: string): Promise<EnforcedTelling | undefined>;
  /** Notes that it leaves now. */
  markSending(tenantId: string, ownerId: string): Promise<void>;
  /** It was certainly not taken, and is to be tried again. */
  markPending(tenantId: string, ownerId: string): Promise<void>;
  markTold(tenantId: string, ownerId: string): Promise<void>;
  /** Kept for their next contact. */
  markUndeliverable(tenantId: string, ownerId: string, code: string): Promise<void>;
  /** They are there again: what they missed gets its job, where it still holds. Once, however many ask. */
  tellAgain(tenantId: string, ownerId: string): Promise<void>;
}

export interface EnforcedTelling {
  /** `sending`: found so by a later run, the process died over it, or no answer came. */
  readonly state: 'pending' | 'sending' | 'told' | 'undeliverable';
  /** When the state was seen (ISO 8601). */
  readonly seenAt: string;
}
