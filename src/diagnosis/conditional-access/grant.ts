import type { GrantControls } from '../conditional-access-policy';

export function blocks(grant: GrantControls | null): boolean {
  return grant?.builtInControls.includes('block') ?? false;
}

/** How a grant asks for MFA: as the only way through, as one of several ways, or not at all. */
export function mfaGrant(grant: GrantControls | null): 'required' | 'one-of-several' | 'none' {
  if (grant === null || blocks(grant) || !asksForMfa(grant)) return 'none';
  return grant.operator === 'OR' && hasOtherControls(grant) ? 'one-of-several' : 'required';
}

/** Whether MFA is all that the grant asks for. */
export function isMfaAlone(grant: GrantControls | null): boolean {
  return grant !== null && mfaGrant(grant) === 'required' && !hasOtherControls(grant);
}

function asksForMfa({ builtInControls, authenticationStrength }: GrantControls): boolean {
  return builtInControls.includes('mfa') || authenticationStrength === 'mfa';
}

function hasOtherControls({
  builtInControls,
  otherControls,
  authenticationStrength,
}: GrantControls): boolean {
  const otherStrength = authenticationStrength !== null && authenticationStrength !== 'mfa';
  return otherStrength || otherControls.length > 0 || builtInControls.some((control) => control !== 'mfa');
}
