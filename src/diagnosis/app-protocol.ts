import type { App } from './answers';
import type { CauseId } from './cause-id';
import { type Holds, whether } from './holds';

/** The causes that depend on what the app speaks. The other causes of groups B and C hold for any app. */
export const appCauses = [
  'protocol-retired',
  'smtp-auth-ending',
  'smtp-auth-disabled',
  'security-defaults-block-legacy',
  'ca-blocks-legacy',
  'admin-action',
  'not-entra',
  'hybrid-autodiscover',
  'not-needed',
] as const satisfies readonly CauseId[];
export type AppCause = (typeof appCauses)[number];

/** Conditional Access' names for what signs in with a bare password. */
export type LegacyClientType = 'exchangeActiveSync' | 'other';

interface AppProtocol {
  /** False where what it speaks is anybody's guess: then none of the app's causes can be excluded. */
  readonly known: boolean;
  /** As Conditional Access sees it; several where it speaks one of them and nobody knows which. */
  readonly clientTypes: readonly LegacyClientType[];
  readonly has: readonly AppCause[];
  /** It may have these: Graph does not tell, a person must. */
  readonly mayHave: readonly AppCause[];
}

const retired = ['protocol-retired', 'security-defaults-block-legacy', 'ca-blocks-legacy'] as const;
const smtp = [
  'smtp-auth-ending',
  'smtp-auth-disabled',
  'security-defaults-block-legacy',
  'ca-blocks-legacy',
] as const;

/** An app that is known, does not sign in with a bare password, and has these causes. */
const modern = (...has: readonly AppCause[]) => ({ known: true, clientTypes: [], has, mayHave: [] });
const basic = (has: readonly AppCause[], ...clientTypes: readonly LegacyClientType[]) => ({
  known: true,
  clientTypes,
  has,
  mayHave: [],
});

const protocols = {
  'outlook-2010-or-older': basic(retired, 'other'),
  'apple-mail-ios10-or-older': basic(retired, 'exchangeActiveSync', 'other'),
  'imap-or-pop-client': basic(retired, 'other'),
  'activesync-phone': basic(retired, 'exchangeActiveSync'),
  'scanner-or-printer': basic(smtp, 'other'),
  'smtp-application': basic(smtp, 'other'),
  'outlook-2013-or-newer': modern('not-needed'),
  'apple-mail-ios11-or-newer': modern('not-needed'),
  powershell: modern('admin-action'),
  'vpn-wifi-or-rdweb': modern('not-entra'),
  'on-premises-exchange': modern('hybrid-autodiscover'),
  'skype-for-business': { known: true, clientTypes: [], has: [], mayHave: ['hybrid-autodiscover'] },
  // Old backup tools speak EWS, never ActiveSync.
  'backup-or-migration-tool': {
    known: false,
    clientTypes: ['other'],
    has: [],
    mayHave: ['protocol-retired'],
  },
  other: { known: false, clientTypes: ['exchangeActiveSync', 'other'], has: [], mayHave: [] },
} as const satisfies Record<App, AppProtocol>;

export function appProtocol(app: App): AppProtocol {
  return protocols[app];
}

/** Whether the app is one that can have the cause. */
export function appFits(cause: AppCause, app: App): Holds {
  const { known, has, mayHave } = appProtocol(app);
  if (!known || mayHave.includes(cause)) return { unknown: 'not-exposed' };
  return whether(has.includes(cause));
}
