import type { Case } from '../../cases/case';
import type { RoleMissing } from '../../cases/may-decide';
import type { CauseId } from '../../diagnosis/cause-id';
import type { UnknownReason } from '../../diagnosis/fact';

/** Everything that is answered with a few words. */
export type Notice =
  | { readonly kind: PlainNotice }
  /** `botId` without `28:`; null where the bot has none (the sandbox). */
  | { readonly kind: 'channel-diagnoses-nobody' | 'channel-introduction'; readonly botId: string | null }
  | { readonly kind: 'already-decided'; readonly case: Case; readonly timezone: string | null }
  | { readonly kind: 'may-not-decide'; readonly reason: 'own-account' | 'not-in-group' }
  | { readonly kind: 'may-not-decide'; readonly reason: 'cannot-be-checked'; readonly why?: UnknownReason }
  | ({ readonly kind: 'may-not-decide' } & Omit<RoleMissing, 'ok'>)
  | { readonly kind: 'account-changed'; readonly lead: CauseId | null }
  | { readonly kind: 'too-many-cases'; readonly nextAt: string; readonly timezone: string | null }
  | { readonly kind: 'something-went-wrong'; readonly reference: string }
  | { readonly kind: 'setup'; readonly channelId: string; readonly isApprovalsChannel: boolean };

export type PlainNotice =
  | 'unknown-verb'
  | 'stale-card'
  | 'no-such-case'
  | 'not-your-case'
  | 'not-yours-to-see'
  | 'foreign-card'
  | 'not-before-everybody'
  | 'cases-are-for-approvers'
  | 'no-open-cases'
  | 'sign-in-needed'
  | 'nothing-to-ask'
  | 'too-many-checks'
  | 'too-many-refused'
  | 'too-long'
  | 'thanks'
  | 'nothing-open'
  | 'signed-out'
  | 'signed-in'
  | 'sign-in-not-finished'
  | 'sign-in-failed'
  | 'sign-in-needs-app'
  | 'person-unknown';
