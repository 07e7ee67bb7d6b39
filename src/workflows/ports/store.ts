import type { Case } from '../../cases/case';
import type { Audience, Effect, Message } from '../../cases/effect';
import type { SwitchAnswer } from '../../diagnosis/facts';
import type { Address } from './address';
import type { Origin } from './audit';

export interface Cases {
  /**
   * Stores a new case and its effects in one transaction. Where a case for the same target and lead cause is
   * under way already, nothing is stored and that one comes back. What is stored stands in the audit record, in the
   * same transaction; without an `origin` as the product's own doing.
   */
  open(
    opened: Case,
    effects: readonly Effect[],
    origin?: Origin,
  ): Promise<{ readonly kind: 'opened' | 'already-open'; readonly case: Case }>;
  /** Undefined also for a case of another tenant and for an id that is no id. */
  find(tenantId: string, caseId: string): Promise<Case | undefined>;
  /** The requester's newest case, whatever its state. */
  newestOf(tenantId: string, requesterId: string): Promise<Case | undefined>;
  /**
   * Stores `next` and its effects in one transaction, if the stored version is still `next.version - 1`.
   * `stale`: somebody else was quicker, nothing was stored. Audited as `open` is.
   */
  save(next: Case, effects: readonly Effect[], origin?: Origin): Promise<'saved' | 'stale'>;
  /** When a case last had this account enforced (its `enforce` step `done`); null where none did. */
  enforcedAt(tenantId: string, targetId: string): Promise<string | null>;
}

/** A message in Teams that shows a case, so that it can be kept true. */
export interface CaseCard {
  readonly caseId: string;
  readonly audience: Audience;
  readonly address: Address;
  readonly activityId: string;
  /** What it shows, as `shownAs` says; null where that is not known. */
  readonly shown: string | null;
}

export interface CaseCards {
  /** Adding the same message twice keeps one. */
  add(card: CaseCard): Promise<void>;
  /** Oldest first. */
  of(caseId: string): Promise<readonly CaseCard[]>;
  /** Nothing happens where the message was forgotten meanwhile. */
  markShown(card: CaseCard, shown: string): Promise<void>;
  /** The message is gone: nobody needs to update it again. */
  forget(card: CaseCard): Promise<void>;
}

export type DeliveryState = 'pending' | 'sent' | 'undeliverable';

/** One message to one audience of one case: the record by which it is told once. */
export interface Delivery {
  readonly id: string;
  readonly tenantId: string;
  readonly caseId: string;
  readonly message: Message;
  readonly state: DeliveryState;
  /** The connector's code where it was refused for good. */
  readonly code: string | null;
}

export interface Deliveries {
  /** Created by the `tell` effect of a saved case. */
  find(deliveryId: string): Promise<Delivery | undefined>;
  /** Marks it sent and registers the message as a card of its case, in one transaction. */
  markSent(deliveryId: string, card: CaseCard): Promise<void>;
  markUndeliverable(deliveryId: string, code: string): Promise<void>;
}

export interface People {
  /** Keeps the newest address; a null locale or timezone does not overwrite a known one. */
  remember(address: Address): Promise<void>;
  findAddress(tenantId: string, ownerId: string): Promise<Address | undefined>;
  /** True for the first caller alone: a person is welcomed once, however many installs and restarts follow. */
  claimWelcome(tenantId: string, ownerId: string): Promise<boolean>;
}

export interface SwitchAnswers {
  find(tenantId: string): Promise<SwitchAnswer | null>;
  record(tenantId: string, answer: SwitchAnswer): Promise<void>;
  /** Graph tells again: what somebody said is no longer needed. */
  forget(tenantId: string): Promise<void>;
}

/** botbuilder's `Storage`, by shape: dialog state survives a restart. Never holds cases. */
export interface BotState {
  read(keys: string[]): Promise<Record<string, unknown>>;
  write(changes: Record<string, unknown>): Promise<void>;
  delete(keys: string[]): Promise<void>;
}
