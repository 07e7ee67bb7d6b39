import type { Case } from '../../cases/case';
import type { MayDecide } from '../../cases/may-decide';
import type { CauseId } from '../../diagnosis/cause-id';
import type { UnknownReason } from '../../diagnosis/fact';

/** Everything that is answered with a few words. */
export type Notice =
  | { readonly kind: PlainNotice }
  /** `botId` without `28:`; null where the bot has none (the sandbox). */
  | { readonly kind: 'channel-diagnoses-nobody' | 'channel-introduction'; readonly botId: string | null }
  | { readonly kind: 'already-decided'; readonly case: Case }
  | {
      readonly kind: 'may-not-decide';
      readonly reason: Extract<MayDecide, { ok: false }>['reason'];
      readonly why?: UnknownReason;
    }
  | { readonly kind: 'account-changed'; readonly lead: CauseId | null }
  | { readonly kind: 'something-went-wrong'; readonly reference: string }
  | { readonly kind: 'setup'; readonly channelId: string; readonly isApprovalsChannel: boolean };

export type PlainNotice =
  | 'unknown-verb'
  | 'stale-card'
  | 'no-such-case'
  | 'not-your-case'
  | 'not-yours-to-see'
  | 'sign-in-needed'
  | 'nothing-to-ask'
  | 'too-long'
  | 'thanks'
  | 'nothing-open'
  | 'signed-out'
  | 'tenant-not-allowed';
