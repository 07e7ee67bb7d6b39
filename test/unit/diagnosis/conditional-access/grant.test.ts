import { blocks, isMfaAlone, mfaGrant } from '../../../../src/diagnosis/conditional-access/grant';
import type { GrantControls } from '../../../../src/diagnosis/conditional-access-policy';
import { policyWith } from '../../../support/facts';

type Row = readonly [string, Partial<GrantControls> | null, ReturnType<typeof mfaGrant>, boolean];
const none = { builtInControls: [] };

test.each<Row>([
  ['no grant', null, 'none', false],
  ['MFA', {}, 'required', true],
  ['MFA of a strength', { ...none, authenticationStrength: 'mfa' }, 'required', true],
  ['MFA or MFA of a strength', { authenticationStrength: 'mfa' }, 'required', true],
  ['a strength that is no MFA', { ...none, authenticationStrength: 'none' }, 'none', false],
  ['MFA or another strength', { authenticationStrength: 'none' }, 'one-of-several', false],
  ['MFA or a compliant device', { builtInControls: ['mfa', 'compliantDevice'] }, 'one-of-several', false],
  [
    'MFA and a compliant device',
    { operator: 'AND', builtInControls: ['mfa', 'compliantDevice'] },
    'required',
    false,
  ],
  ['MFA or terms of use', { otherControls: ['terms'] }, 'one-of-several', false],
  ['MFA and terms of use', { operator: 'AND', otherControls: ['terms'] }, 'required', false],
  ['a compliant device', { builtInControls: ['compliantDevice'] }, 'none', false],
  ['a block', { builtInControls: ['block'] }, 'none', false],
])('%s', (_, ...[grant, asked, alone]) => {
  const policy = policyWith({ grant });
  expect(mfaGrant(policy.grant)).toBe(asked);
  expect(isMfaAlone(policy.grant)).toBe(alone);
  expect(blocks(policy.grant)).toBe(grant?.builtInControls?.includes('block') ?? false);
});
