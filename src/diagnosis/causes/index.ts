import type { Cause } from '../cause';
import type { CauseId } from '../cause-id';
import { accountBlocked } from './account-blocked';
import { adminAction } from './admin-action';
import { caBlocksLegacy } from './ca-blocks-legacy';
import { federatedDomain } from './federated-domain';
import { guestAccount } from './guest-account';
import { hybridAutodiscover } from './hybrid-autodiscover';
import { legacyPage } from './legacy-page';
import { limitReached } from './limit-reached';
import { modernAuthOnly } from './modern-auth-only';
import { noMfaMethod } from './no-mfa-method';
import { notEntra } from './not-entra';
import { notNeeded } from './not-needed';
import { notYetPropagated } from './not-yet-propagated';
import { perUserMfaDisabled } from './per-user-mfa-disabled';
import { perUserMfaNotEnforced } from './per-user-mfa-not-enforced';
import { phoneOnly } from './phone-only';
import { privilegedAccount } from './privileged-account';
import { protocolRetired } from './protocol-retired';
import { securityDefaultsBlockLegacy } from './security-defaults-block-legacy';
import { securityInfoBlocked } from './security-info-blocked';
import { smtpAuthDisabled } from './smtp-auth-disabled';
import { smtpAuthEnding } from './smtp-auth-ending';
import { staleAfterReset } from './stale-after-reset';
import { switchTurnedOffLater } from './switch-turned-off-later';
import { tenantSwitchOff } from './tenant-switch-off';
import { tenantSwitchUnknown } from './tenant-switch-unknown';
import { tooSoonOrTypo } from './too-soon-or-typo';

/** Every cause by its id. Adding one: its id, its file, its line here. */
export const causes = {
  'per-user-mfa-disabled': perUserMfaDisabled,
  'per-user-mfa-not-enforced': perUserMfaNotEnforced,
  'tenant-switch-off': tenantSwitchOff,
  'tenant-switch-unknown': tenantSwitchUnknown,
  'no-mfa-method': noMfaMethod,
  'not-yet-propagated': notYetPropagated,
  'guest-account': guestAccount,
  'account-blocked': accountBlocked,
  'privileged-account': privilegedAccount,
  'security-info-blocked': securityInfoBlocked,
  'legacy-page': legacyPage,
  'limit-reached': limitReached,
  'switch-turned-off-later': switchTurnedOffLater,
  'phone-only': phoneOnly,
  'protocol-retired': protocolRetired,
  'smtp-auth-ending': smtpAuthEnding,
  'security-defaults-block-legacy': securityDefaultsBlockLegacy,
  'ca-blocks-legacy': caBlocksLegacy,
  'smtp-auth-disabled': smtpAuthDisabled,
  'admin-action': adminAction,
  'not-entra': notEntra,
  'hybrid-autodiscover': hybridAutodiscover,
  'federated-domain': federatedDomain,
  'too-soon-or-typo': tooSoonOrTypo,
  'modern-auth-only': modernAuthOnly,
  'stale-after-reset': staleAfterReset,
  'not-needed': notNeeded,
} as const satisfies Record<CauseId, Cause>;
