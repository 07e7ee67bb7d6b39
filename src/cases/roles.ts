/** Built-in role template ids (Microsoft Entra built-in roles) of those who decide. */
export const roles = {
  globalAdministrator: '62e90394-69f5-4237-9190-012177145e10',
  authenticationPolicyAdministrator: '0526716b-113d-4c15-b2c8-68e3c22b9f80',
  authenticationAdministrator: 'c4e39bd9-1100-46d3-8c65-fb160da0071f',
  privilegedAuthenticationAdministrator: '7be44c8a-adaf-4e2a-84d6-ab2649e08a13',
  userAdministrator: 'fe930be7-5e62-47db-91af-98c3a49a38b1',
} as const;

export type RoleName = keyof typeof roles;
