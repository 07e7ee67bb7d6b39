import { z } from 'zod';

/** A field that is missing or of another kind says nothing; it must not spoil the fields beside it. */
const field = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const text = field(z.string().nullable());

export const AccountBody = z.object({
  id: z.string().min(1),
  displayName: text,
  userPrincipalName: text,
  userType: text,
  accountEnabled: field(z.boolean()),
  onPremisesSyncEnabled: field(z.boolean().nullable()),
  externalUserState: text,
  creationType: text,
  signInSessionsValidFromDateTime: text,
});
export type AccountBody = z.infer<typeof AccountBody>;

export const RequirementsBody = z.object({
  perUserMfaState: field(z.enum(['disabled', 'enabled', 'enforced'])),
});

export const MethodsBody = z.object({ value: z.array(z.object({ '@odata.type': z.string() })) });

const Group = z.object({
  isAssignableToRole: field(z.boolean().nullable()),
  securityEnabled: field(z.boolean().nullable()),
});

export const OwnedGroupsBody = z.object({ value: z.array(Group) });
export type OwnedGroupsBody = z.infer<typeof OwnedGroupsBody>;

export const GroupsBody = z.object({ value: z.array(Group.extend({ id: z.string() })) });

export const OwnersBody = z.object({
  value: z.array(z.object({ owners: z.array(z.object({ id: z.string() })) })),
});
export type OwnersBody = z.infer<typeof OwnersBody>;

/** Assignments and eligibilities alike. The scope is `/` for the whole tenant. */
export const RolesBody = z.object({
  value: z.array(z.object({ roleDefinitionId: z.string(), directoryScopeId: text })),
});
export type RolesBody = z.infer<typeof RolesBody>;

export const MemberGroupsBody = z.object({ value: z.array(z.string()) });

export const AuditsBody = z.object({
  value: z.array(
    z.object({
      activityDisplayName: z.string(),
      activityDateTime: z.iso.datetime({ offset: true }),
      result: z.string().nullish(),
      targetResources: z
        .array(
          z.object({
            id: z.string().nullish(),
            modifiedProperties: z.array(z.object({ displayName: z.string().nullish() })).nullish(),
          }),
        )
        .nullish(),
    }),
  ),
});
export type AuditEntry = z.infer<typeof AuditsBody>['value'][number];

export const SecurityDefaultsBody = z.object({ isEnabled: field(z.boolean()) });

/** Undocumented, and the inner shape of `trustedIps` is not known: anything non-empty counts. */
export const MfaServicePolicyBody = z.object({
  allowAppPasswords: field(z.boolean()),
  trustedIps: z.unknown().optional(),
});

export const DomainsBody = z.object({
  value: z.array(z.object({ id: z.string(), authenticationType: z.string() })),
});
