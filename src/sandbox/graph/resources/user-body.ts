import { visible } from '../../tenant/delayed';
import type { UserState } from '../../tenant/user-state';

/** What Graph answers when nothing was selected; it does not hold accountEnabled, userType and their like. */
export const defaultUserProperties: readonly string[] = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
];

const exchangeOnline = {
  assignedDateTime: '2024-02-01T09:00:00Z',
  capabilityStatus: 'Enabled',
  service: 'exchange',
  servicePlanId: 'efb87545-963c-4e0d-99df-69c6916d9eb0',
};

const entraPremium = {
  assignedDateTime: '2024-02-01T09:00:00Z',
  capabilityStatus: 'Enabled',
  service: 'AADPremiumService',
  servicePlanId: '41781fb2-bc02-4b7c-bd55-b576c07bb09d',
};

/** Every property of a user that this Graph knows. */
export function toUserBody(user: UserState, now: number) {
  const [givenName = '', surname = ''] = user.displayName.split(' ');
  const guest = user.userType === 'Guest';
  return {
    businessPhones: [],
    displayName: user.displayName,
    givenName,
    jobTitle: null,
    mail: guest ? null : user.userPrincipalName,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: 'en-US',
    surname,
    userPrincipalName: user.userPrincipalName,
    id: user.id,
    accountEnabled: user.accountEnabled,
    assignedLicenses: [],
    assignedPlans: guest ? [] : [exchangeOnline, entraPremium],
    createdDateTime: '2024-02-01T09:00:00Z',
    creationType: user.creationType,
    department: null,
    externalUserState: user.externalUserState,
    isResourceAccount: null,
    onPremisesSyncEnabled: user.onPremisesSyncEnabled,
    passwordPolicies: null,
    proxyAddresses: guest ? [] : [`SMTP:${user.userPrincipalName}`],
    signInSessionsValidFromDateTime: visible(user.signInSessionsValidFromDateTime, now),
    usageLocation: 'US',
    userType: user.userType,
  };
}
