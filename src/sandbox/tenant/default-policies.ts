import { groupId } from './groups';

/** A Conditional Access policy as Graph lists it, in the fields that a policy for everybody and all apps has. */
function conditionalAccessPolicy(id: string, displayName: string, state: string) {
  return {
    id,
    templateId: null,
    displayName,
    createdDateTime: '2024-02-01T09:12:00Z',
    modifiedDateTime: null,
    state,
    sessionControls: null,
    conditions: conditions(),
    grantControls: grant('mfa'),
  };
}

function conditions() {
  return {
    userRiskLevels: [],
    signInRiskLevels: [],
    clientAppTypes: ['all'],
    servicePrincipalRiskLevels: [],
    insiderRiskLevels: null,
    platforms: null,
    locations: null,
    devices: null,
    clientApplications: null,
    authenticationFlows: null,
    applications: {
      includeApplications: ['All'],
      excludeApplications: [],
      includeUserActions: [],
      includeAuthenticationContextClassReferences: [],
      applicationFilter: null,
    },
    users: users([]),
  };
}

function users(excludeGroups: readonly string[]) {
  return {
    includeUsers: ['All'],
    excludeUsers: [],
    includeGroups: [],
    excludeGroups,
    includeRoles: [],
    excludeRoles: [],
    includeGuestsOrExternalUsers: null,
    excludeGuestsOrExternalUsers: null,
  };
}

function grant(control: 'mfa' | 'block') {
  return {
    operator: 'OR',
    builtInControls: [control],
    customAuthenticationFactors: [],
    termsOfUse: [],
    authenticationStrength: null,
  };
}

const requireMfa = conditionalAccessPolicy(
  '7e5c1d3a-92b4-4f60-8d17-a3b6c9e0f154',
  'Require MFA for all users',
  'enabled',
);

const blockLegacy = conditionalAccessPolicy(
  '1b8f4e62-07ad-4c39-95e2-d4f1a6b73c65',
  'Block legacy authentication',
  'enabledForReportingButNotEnforced',
);

export const defaultPolicies = [
  { ...requireMfa, conditions: { ...conditions(), users: users([groupId.mfaExcluded]) } },
  {
    ...blockLegacy,
    conditions: { ...conditions(), clientAppTypes: ['exchangeActiveSync', 'other'] },
    grantControls: grant('block'),
  },
];
