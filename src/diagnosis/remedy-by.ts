import type { Remedy } from './remedy';

/** Who does a remedy. */
export type Doer = 'user' | 'admin' | 'app-owner' | 'nobody';

/** As the Microsoft Entra admin center names them. */
export type EntraRole =
  | 'Authentication Administrator'
  | 'Authentication Policy Administrator'
  | 'Exchange Administrator'
  | 'Global Administrator'
  | 'Privileged Authentication Administrator'
  | 'User Administrator';

export interface RemedyBy {
  readonly by: Doer;
  /** Any one of them is enough. None: no role is needed, or Microsoft names none. */
  readonly roles: readonly EntraRole[];
}

const user: RemedyBy = { by: 'user', roles: [] };
const appOwner: RemedyBy = { by: 'app-owner', roles: [] };
const admin = (...roles: readonly EntraRole[]): RemedyBy => ({ by: 'admin', roles });

/** By whom each remedy is done, and the role that it takes. */
export const remedyBy: Readonly<Record<Remedy, RemedyBy>> = {
  enforce: admin('Authentication Policy Administrator', 'Global Administrator'),
  'revoke-sessions': admin(
    'Authentication Administrator',
    'User Administrator',
    'Privileged Authentication Administrator',
    'Global Administrator',
  ),
  'turn-on-switch': admin('Authentication Policy Administrator'),
  'register-method': user,
  'sign-out-and-wait': user,
  'dedicated-account': admin(),
  revert: admin('Authentication Policy Administrator', 'Global Administrator'),
  'ask-admin-switch': admin('Authentication Policy Administrator'),
  'home-tenant': user,
  'account-admin': admin('User Administrator'),
  'open-from-trusted-place': user,
  'use-security-info': user,
  'delete-one': user,
  'allow-smtp-auth': admin('Exchange Administrator'),
  'app-registration': appOwner,
  'other-auth': appOwner,
  'domain-password-on-prem': user,
  retry: user,
  recreate: user,
  advice: { by: 'nobody', roles: [] },
  'modern-auth': user,
  'smtp-alternatives': appOwner,
};
