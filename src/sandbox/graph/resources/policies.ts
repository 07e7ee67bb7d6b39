import { contextUrl } from '../collection';
import { type GraphReply, ok, refuse } from '../graph-reply';
import type { RoutedCall } from '../graph-call';
import type { Route } from '../route';
import type { World } from '../world';

const readPolicies = { permissions: [['Policy.Read.All']] };

export const policyRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/policies/identitySecurityDefaultsEnforcementPolicy',
    demand: readPolicies,
    handle: getSecurityDefaults,
  },
  {
    method: 'GET',
    path: '/policies/mfaServicePolicy',
    betaOnly: true,
    demand: readPolicies,
    handle: getMfaServicePolicy,
  },
];

function getSecurityDefaults(world: World, call: RoutedCall): GraphReply {
  return ok({
    '@odata.context': contextUrl(world, call, 'policies/identitySecurityDefaultsEnforcementPolicy/$entity'),
    id: '00000000-0000-0000-0000-000000000005',
    displayName: 'Security Defaults',
    description:
      'Security defaults is a set of basic identity security mechanisms recommended by Microsoft. When enabled, these recommendations will be automatically enforced in your organization. Administrators and users will be better protected from common identity related attacks.',
    isEnabled: world.tenant.state().facts.securityDefaultsEnabled,
  });
}

/** Undocumented: seen working in public tools, promised by nobody. */
function getMfaServicePolicy(world: World, call: RoutedCall): GraphReply {
  const { facts } = world.tenant.state();
  if (facts.mfaServicePolicyStatus !== 200) return unreadable[facts.mfaServicePolicyStatus];
  return ok({
    '@odata.context': contextUrl(world, call, 'policies/mfaServicePolicy/$entity'),
    ...(facts.allowAppPasswords === null ? {} : { allowAppPasswords: facts.allowAppPasswords }),
    rememberMfaOnTrustedDevice: facts.rememberMfaOnTrustedDevice,
    trustedIps: facts.trustedIps,
  });
}

const unreadable = {
  400: refuse(400, 'BadRequest', "Resource not found for the segment 'mfaServicePolicy'."),
  403: refuse(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'),
  404: refuse(404, 'ResourceNotFound', 'Resource could not be discovered.'),
} as const;
