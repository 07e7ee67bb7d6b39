import { adminPersonas } from './personas-admins';
import { appPersonas } from './personas-apps';
import { type Persona, toPersona } from './persona';
import { helpdeskOwnerId } from './tenant/groups';

const userPersonas: readonly Persona[] = [
  toPersona({
    key: 'alex',
    id: 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01',
    displayName: 'Alex Wilber',
    groups: ['marketing'],
    situation:
      'Per-user MFA is disabled; Conditional Access asks for MFA, which does not unlock App password.',
  }),
  toPersona({
    key: 'adele',
    id: 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02',
    displayName: 'Adele Vance',
    perUserMfaState: 'enabled',
    mfaStateAgeMinutes: 3 * 24 * 60,
    situation: 'Per-user MFA is enabled, as old guides say, but not enforced.',
    say: 'My admin enabled MFA and I still have no App password',
  }),
  toPersona({
    key: 'diego',
    id: 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a03',
    displayName: 'Diego Siciliani',
    methods: ['password', 'email'],
    situation: 'No second factor is registered, so nothing can be added on top of it.',
  }),
  toPersona({
    key: 'lynne',
    id: 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a04',
    displayName: 'Lynne Robbins',
    perUserMfaState: 'enforced',
    mfaStateAgeMinutes: 20,
    situation:
      'Enforced twenty minutes ago, but the sessions are a month old: the change has not reached them.',
    say: 'It was switched on for me and I still do not see App password',
  }),
  toPersona({
    key: 'pradeep',
    id: 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a05',
    displayName: 'Pradeep Gupta',
    userPrincipalName: 'PradeepG_partner.example#EXT#@contoso.example',
    userType: 'Guest',
    creationType: 'Invitation',
    externalUserState: 'Accepted',
    methods: ['password'],
    groups: [],
    situation: 'A guest: the sign-in methods live in the home organisation.',
  }),
  toPersona({
    key: 'debra',
    id: 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a06',
    displayName: 'Debra Berger',
    accountEnabled: false,
    situation: 'The account is blocked from signing in.',
  }),
  toPersona({
    key: 'grady',
    id: 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a07',
    displayName: 'Grady Archie',
    groups: ['allStaff', 'tierZero'],
    situation:
      'A Global Administrator, through a group: an app password would bypass MFA for the whole tenant.',
  }),
  toPersona({
    key: 'isaiah',
    id: 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08',
    displayName: 'Isaiah Langer',
    methods: ['password', 'authenticator', 'phone'],
    situation: 'The scanner on the third floor sends by SMTP; per-user MFA is disabled.',
    say: 'The scanner needs an App password and I do not have that option',
    app: 'scanner-or-printer',
  }),
  toPersona({
    key: 'lee',
    id: 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a09',
    displayName: 'Lee Gu',
    situation: 'An IMAP client: basic authentication is off for good there, so no app password can help.',
    say: 'My IMAP mail program needs an App password',
    app: 'imap-or-pop-client',
  }),
  toPersona({
    key: 'joni',
    id: 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0a',
    displayName: 'Joni Sherman',
    userPrincipalName: 'JoniS@fabrikam.example',
    onPremisesSyncEnabled: true,
    situation: 'The domain is federated: an app password goes round the on-premises rules.',
  }),
  toPersona({
    key: 'lidia',
    id: 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b',
    displayName: 'Lidia Holloway',
    methods: ['password', 'phone'],
    situation: 'Only a phone number is registered; text messages and calls are about to end.',
  }),
  toPersona({
    key: 'backup',
    id: 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0c',
    displayName: 'Backup Service',
    userPrincipalName: 'svc-backup@contoso.example',
    groups: ['mfaExcluded'],
    methods: ['password', 'softwareOath'],
    situation:
      'A service account for backups that is excluded from the MFA policy; enforcing would end that.',
    say: 'Our backup tool asks for an App password',
    app: 'backup-or-migration-tool',
  }),
  toPersona({
    key: 'backadmin',
    id: 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a15',
    displayName: 'Allan Deyoung',
    roles: ['globalAdministrator'],
    situation: 'A Global Administrator whose own account the backup tool uses: a dedicated one is better.',
    say: 'The backup software asks for an App password',
    app: 'backup-or-migration-tool',
  }),
  toPersona({
    key: 'gerhart',
    id: 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a16',
    displayName: 'Gerhart Moller',
    perUserMfaState: 'enforced',
    mfaStateAgeMinutes: 60 * 24 * 60,
    sessionsAgeMinutes: 60,
    situation: 'The password was reset an hour ago; app passwords outlive that and have to be made anew.',
    say: 'Since the reset my App password does not work',
    symptom: 'password-refused',
  }),
  toPersona({
    key: 'enrico',
    id: 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a17',
    displayName: 'Enrico Cattaneo',
    groups: ['allStaff', 'helpdesk'],
    situation:
      'No admin, but a member of a group that can be given admin roles: not every approver may decide.',
  }),
  toPersona({
    key: 'delia',
    id: helpdeskOwnerId,
    displayName: 'Delia Dennis',
    situation: 'No admin, but owns a group that can be given admin roles: not every approver may decide.',
  }),
];

/** Everybody in the sandbox tenant. */
export const personas: readonly Persona[] = [...userPersonas, ...appPersonas, ...adminPersonas];

export function getPersona(key: string): Persona {
  const found = personas.find((persona) => persona.key === key);
  if (found === undefined) throw new Error(`There is no persona "${key}".`);
  return found;
}
