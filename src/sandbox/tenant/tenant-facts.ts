import { z } from 'zod';
import { AppFactsSchema } from './apps';
import { defaultPolicies } from './default-policies';
import { groups } from './groups';

const JsonObject = z.record(z.string(), z.unknown());

/** What holds for the whole tenant. Every field can be changed by options and by the control endpoint. */
export const TenantFactsSchema = z.object({
  /** The switch "Allow users to create app passwords". Null: Graph answers without the field. */
  allowAppPasswords: z.boolean().nullable(),
  /** Undocumented endpoint: some tenants get no answer from it. */
  mfaServicePolicyStatus: z.union([z.literal(200), z.literal(400), z.literal(403), z.literal(404)]),
  trustedIps: z.unknown(),
  rememberMfaOnTrustedDevice: z.unknown(),
  securityDefaultsEnabled: z.boolean(),
  /** Without Entra ID P1, Conditional Access answers 403 and speaks of licences. */
  conditionalAccess: z.enum(['licensed', 'not-licensed']),
  conditionalAccessPolicies: z.array(JsonObject),
  namedLocations: z.array(JsonObject),
  auditLog: z.enum(['licensed', 'not-licensed']),
  /** Without Entra ID P2, eligible roles answer 400. Absent in states that were saved before it was asked: licensed. */
  privilegedIdentityManagement: z.enum(['licensed', 'not-licensed']).optional(),
  domains: z.array(
    z.object({
      id: z.string(),
      authenticationType: z.enum(['Managed', 'Federated']),
      isDefault: z.boolean(),
    }),
  ),
  groups: z.array(
    z.object({
      id: z.string(),
      displayName: z.string(),
      isAssignableToRole: z.boolean(),
      memberOf: z.array(z.string()),
      roles: z.array(z.string()),
      owners: z.array(z.string()),
    }),
  ),
  /** Application permissions that the tenant has consented to. */
  permissions: z.array(z.string()),
  /** Absent in states that were saved before it was asked: as a fresh tenant has it. */
  app: AppFactsSchema.optional(),
});

export type TenantFacts = z.infer<typeof TenantFactsSchema>;
export const TenantPatchSchema = TenantFactsSchema.partial().strict();
export type TenantPatch = Partial<TenantFacts>;

/** What the product asks for: the reads, and neither write. */
export const readPermissions: readonly string[] = [
  'User.Read.All',
  'Policy.Read.All',
  'UserAuthenticationMethod.Read.All',
  'RoleManagement.Read.Directory',
  'GroupMember.Read.All',
  'Domain.Read.All',
  'AuditLog.Read.All',
];

export function defaultTenantFacts(): TenantFacts {
  return TenantFactsSchema.parse({
    allowAppPasswords: true,
    mfaServicePolicyStatus: 200,
    trustedIps: [],
    rememberMfaOnTrustedDevice: { isEnabled: false, allowedNumberOfDays: 90 },
    securityDefaultsEnabled: false,
    conditionalAccess: 'licensed',
    conditionalAccessPolicies: defaultPolicies,
    namedLocations: [headOffice],
    auditLog: 'licensed',
    privilegedIdentityManagement: 'licensed',
    domains: [
      { id: 'contoso.example', authenticationType: 'Managed', isDefault: true },
      { id: 'fabrikam.example', authenticationType: 'Federated', isDefault: false },
    ],
    groups,
    permissions: readPermissions,
  });
}

const headOffice = {
  '@odata.type': '#microsoft.graph.ipNamedLocation',
  id: '0854951d-5fc0-4eb1-b392-9b2c9d7949c2',
  displayName: 'Head office',
  createdDateTime: '2024-02-01T09:00:00Z',
  modifiedDateTime: '2024-02-01T09:00:00Z',
  isTrusted: true,
  ipRanges: [{ '@odata.type': '#microsoft.graph.iPv4CidrRange', cidrAddress: '203.0.113.0/24' }],
};
