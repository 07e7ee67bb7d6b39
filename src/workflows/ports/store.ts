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
  open(opened: Case, effects: readonly Effect[], terms?: OpeningTerms): Promise<CaseOpened>;
  /** Undefined also for a case of another tenant and for an id that is no id. */
  find(tenantId: string, caseId: string): Promise<Case | undefined>;
  /** The requester's newest case, whatever its state. */
  newestOf(tenantId: string, requesterId: string): Promise<Case | undefined>;
  /**
   * Stores `next` and its effects in one transaction, if the stored version is still `next.version - 1`.
   * `stale`: somebody else was quicker, nothing was stored. Audited as `open` is.
   */
  save(next: Case, effects: readonly Effect[], origin?: Origin): Promise<'saved' | 'stale'>;
  /** The cases of a tenant that wait for a decision, oldest first, and how many there are in all. */
  listOpen(
    tenantId: string,
    atMost: number,
  ): Promise<{ readonly cases: readonly Case[]; readonly all: number }>;
  /** The open cases of a tenant that ask about its switch. */
  idsWaitingForSwitch(tenantId: string): Promise<readonly string[]>;
  /** When a case last had this account enforced (its `enforce` step `done`); null where none did. */
  enforcedAt(tenantId: string, targetId: string): Promise<string | null>;
}

export interface OpeningTerms {
  readonly origin?: Origin;
  /**
   * How many cases like this one, for themselves or for others, its requester may open within an hour; without it any
   * number. Holds however many ask at once, and in however many processes.
   */
  readonly atMostPerHour?: number;
}

export type CaseOpened =
  | { readonly kind: 'opened' | 'already-open'; readonly case: Case }
  /** The requester has opened as many as they may; from `nextAt` on (ISO 8601) they may open the next. */
  | { readonly kind: 'too-many'; readonly nextAt: string };

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
  /**
   * False where somebody else has noted another picture since `card` was read: which of the two came last is not known, and null
   * is noted. Nothing happens where the message was forgotten meanwhile.
   */
  markShown(card: CaseCard, shown: string): Promise<boolean>;
  /** The message is gone: nobody needs to update it again. */
  forget(card: CaseCard): Promise<void>;
}

/**
 * `sending`: the request may have left; found so by a later run, the process died over it. `shared-out`: each of its
 * readers has a delivery of their own. `superseded`: never told, and something newer is told in its place.
 */
export type DeliveryState = 'pending' | 'sending' | 'sent' | 'shared-out' | 'undeliverable' | 'superseded';

/** One message to one audience of one case: the record by which it is told once. */
export interface Delivery {
  readonly id: string;
  readonly tenantId: string;
  readonly caseId: string;
  readonly message: Message;
  /** Entra object id of the one reader it was shared out to; null where it is for the audience as a whole. */
  readonly readerId: string | null;
  readonly state: DeliveryState;
  /** Whether it was sent, or tried, before. */
  readonly tried: boolean;
  /** It could not be told, and another message has shown its audience the case since. */
  readonly shownSince: boolean;
  /** The connector's code where it was refused for good. */
  readonly code: string | null;
}

export interface Deliveries {
  /** Created by the `tell` effect of a saved case. */
  find(deliveryId: string): Promise<Delivery | undefined>;
  /** Makes one delivery of it for each reader, each with its job, in one transaction; again it changes nothing. */
  shareOut(deliveryId: string, readerIds: readonly string[]): Promise<void>;
  /** Notes that it leaves now, for the conversation of this owner. */
  markSending(deliveryId: string, ownerId: string): Promise<void>;
  /** It was certainly not taken, and is to be tried again. */
  markPending(deliveryId: string): Promise<void>;
  /** Marks it sent and registers the message as a card of its case, in one transaction. */
  markSent(deliveryId: string, card: CaseCard): Promise<void>;
  /** Kept for the owner's next contact. */
  markUndeliverable(
    deliveryId: string,
    missed: { readonly ownerId: string; readonly code: string },
  ): Promise<void>;
  markSuperseded(deliveryId: string): Promise<void>;
  /**
   * The owner is there again: of each case the newest message that they missed gets its job again, those before it are
   * superseded. Once, however many ask at the same time.
   */
  redeliver(tenantId: string, ownerId: string): Promise<void>;
}

export interface People {
  /**
   * Keeps the newest address, and that it can be written to; a null locale or timezone does not overwrite a known one.
   * Tells what could not be told there before, and what `BotState` holds under that key, as every turn needs both.
   */
  remember(address: Address, stateKey?: string): Promise<Heard>;
  /** Undefined where none is known and where nothing can be sent to the one that is. */
  findAddress(tenantId: string, ownerId: string): Promise<Address | undefined>;
  /** Nothing can be sent there until they are heard from again. `code` says why. */
  markLeft(tenantId: string, place: LeftPlace, code: string): Promise<void>;
  /** Why nothing can be sent there; undefined where it can, and where no address is known. */
  whyLeft(tenantId: string, ownerId: string): Promise<string | undefined>;
  /** The newest service URL besides this one that somebody of the tenant was heard from. */
  otherServiceUrl(tenantId: string, refused: string): Promise<string | undefined>;
  /** The owner is reached there now, unless they were heard from elsewhere meanwhile. */
  moveTo(address: Address, serviceUrl: string): Promise<void>;
  /** True for the first caller alone: a person is welcomed once, however many installs and restarts follow. */
  claimWelcome(tenantId: string, ownerId: string): Promise<boolean>;
}

/** What waits for somebody who could not be reached, for as long as they are not heard from. */
export interface Missed {
  /** About cases. */
  readonly messages: boolean;
  /** That their account was enforced from outside. */
  readonly enforcedTelling: boolean;
}

/** What is known of whoever is heard from. */
export interface Heard extends Missed {
  /** The item as `BotState` reads it; undefined where nothing is stored. */
  readonly stateItem?: unknown;
}

/** By its owner, by the conversation, or every channel of a team. */
export type LeftPlace =
  { readonly ownerId: string } | { readonly conversationId: string } | { readonly teamId: string };

/** An answer about the tenant switch, as it was given. */
export interface SwitchGiven {
  readonly tenantId: string;
  /** On whose card. */
  readonly caseId: string;
  readonly said: SwitchAnswer;
  /** Why it stays off; null where it does not, or no reason was given. */
  readonly reason: string | null;
}

export interface SwitchAnswers {
  find(tenantId: string): Promise<SwitchAnswer | null>;
  /** Audited as `Cases.open` is. */
  record(given: SwitchGiven, origin?: Origin): Promise<void>;
  /** Graph tells again: what somebody said is no longer needed. */
  forget(tenantId: string): Promise<void>;
}

/** botbuilder's `Storage`, by shape: dialog state survives a restart. Never holds cases. */
export interface BotState {
  read(keys: string[]): Promise<Record<string, unknown>>;
  write(changes: Record<string, unknown>): Promise<void>;
  delete(keys: string[]): Promise<void>;
}
