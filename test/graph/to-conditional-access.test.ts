import { ConditionalAccessBody, toConditionalAccess } from '../../src/graph/to-conditional-access';

function policyWith(conditions: object, grantControls: object | null = null) {
  const policy = { id: 'p1', displayName: 'P', state: 'enabled', conditions, grantControls };
  const [only] = toConditionalAccess(ConditionalAccessBody.parse({ value: [policy] }));
  if (!only) throw new Error('no policy');
  return only;
}

/** As Graph answers: what is not set is null, empty, or an object of such. */
const unset = {
  '@odata.type': '#microsoft.graph.conditionalAccessConditionSet',
  clientAppTypes: ['all'],
  userRiskLevels: [],
  signInRiskLevels: [],
  servicePrincipalRiskLevels: [],
  insiderRiskLevels: null,
  platforms: null,
  locations: null,
  devices: null,
  clientApplications: null,
  authenticationFlows: null,
  users: { includeUsers: ['All'], excludeUsers: [], includeGroups: null },
  applications: { includeApplications: ['All'], applicationFilter: null },
};

describe('a Conditional Access policy', () => {
  it('has every list, and no limit where Graph says none', () => {
    expect(policyWith(unset)).toEqual({
      id: 'p1',
      displayName: 'P',
      state: 'enabled',
      users: {
        includeUsers: ['All'],
        excludeUsers: [],
        includeGroups: [],
        excludeGroups: [],
        includeRoles: [],
        excludeRoles: [],
        includeGuestTypes: [],
        excludeGuestTypes: [],
        includeGuestsOfSomeTenants: false,
        excludeGuestsOfSomeTenants: false,
      },
      applications: { include: ['All'], exclude: [], userActions: [], filtered: false },
      clientAppTypes: ['all'],
      locations: null,
      furtherConditions: [],
      authenticationFlows: false,
      grant: null,
    });
  });

  it.each([
    ['all', false],
    ['enumerated', true],
    ['unknownFutureValue', true],
    [null, false],
  ])('with guests of %s tenants counts only some of them: %s', (membershipKind, some) => {
    const guests = {
      guestOrExternalUserTypes: 'b2bCollaborationGuest',
      externalTenants: membershipKind && { membershipKind },
    };
    const { users } = policyWith({ ...unset, users: { includeGuestsOrExternalUsers: guests } });
    expect(users).toMatchObject({
      includeGuestTypes: ['b2bCollaborationGuest'],
      includeGuestsOfSomeTenants: some,
      excludeGuestsOfSomeTenants: false,
    });
  });

  it.each([
    ['signInRiskLevels', ['high']],
    ['devices', { includeDevices: [], deviceFilter: { mode: 'exclude', rule: 'x' } }],
    ['platforms', { includePlatforms: ['all'], excludePlatforms: ['iOS'] }],
    ['insiderRiskLevels', 'elevated'],
    ['heardOfTomorrow', { anything: 1 }],
  ])('is limited by %s', (name, value) => {
    expect(policyWith({ ...unset, [name]: value }).furtherConditions).toEqual([name]);
  });

  it.each([
    ['platforms', { includePlatforms: ['all'], excludePlatforms: [] }],
    ['devices', { includeDevices: [], excludeDevices: [], deviceFilter: null }],
  ])('is not limited by %s %j', (name, value) => {
    expect(policyWith({ ...unset, [name]: value }).furtherConditions).toEqual([]);
  });

  it.each([
    [{ includeLocations: ['All'], excludeLocations: [] }, null],
    [{ includeLocations: [], excludeLocations: [] }, null],
    [
      { includeLocations: ['All'], excludeLocations: ['AllTrusted'] },
      { include: ['All'], exclude: ['AllTrusted'] },
    ],
  ])('reads locations %j', (locations, expected) => {
    expect(policyWith({ ...unset, locations }).locations).toEqual(expected);
  });

  it('reads guests, flows and filters', () => {
    const policy = policyWith({
      ...unset,
      users: {
        includeGuestsOrExternalUsers: { guestOrExternalUserTypes: 'internalGuest, b2bCollaborationGuest' },
      },
      applications: {
        includeUserActions: ['urn:user:registersecurityinfo'],
        applicationFilter: { rule: 'x' },
      },
      authenticationFlows: { transferMethods: 'deviceCodeFlow' },
    });
    expect(policy.users.includeGuestTypes).toEqual(['internalGuest', 'b2bCollaborationGuest']);
    expect(policy.applications).toMatchObject({
      userActions: ['urn:user:registersecurityinfo'],
      filtered: true,
    });
    expect(policy.authenticationFlows).toBe(true);
  });

  it.each([
    [
      { operator: 'AND', builtInControls: ['mfa'] },
      { operator: 'AND', builtInControls: ['mfa'] },
    ],
    [
      { operator: 'OR', termsOfUse: ['t'], customAuthenticationFactors: ['f'] },
      { otherControls: ['f', 't'] },
    ],
    [
      { operator: 'OR', authenticationStrength: { requirementsSatisfied: 'mfa' } },
      { authenticationStrength: 'mfa' },
    ],
    [
      { operator: 'OR', authenticationStrength: { id: 's' } },
      { authenticationStrength: 'unknownFutureValue' },
    ],
    [
      { operator: 'OR', builtInControls: ['block'], authenticationStrength: null },
      { authenticationStrength: null },
    ],
  ])('reads grant controls %j', (grant, expected) => {
    expect(policyWith(unset, grant).grant).toMatchObject(expected);
  });
});
