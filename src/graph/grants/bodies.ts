import { z } from 'zod';

const AppRole = z.object({ id: z.string(), value: z.string().nullish() });

export const Principals = z.array(
  z.object({
    id: z.string(),
    appId: z.string(),
    displayName: z.string().nullish(),
    /** `ManagedIdentity` or `Application`. */
    servicePrincipalType: z.string().nullish(),
    appRoles: z
      .array(AppRole)
      .default([])
      .transform((roles) => roles.flatMap(({ id, value }) => (value ? [{ id, value }] : []))),
  }),
);
export type Principal = z.infer<typeof Principals>[number];

export const Assignments = z.array(z.object({ appRoleId: z.string(), resourceId: z.string() }));

export const Consents = z.array(
  z.object({ id: z.string(), consentType: z.string(), resourceId: z.string(), scope: z.string() }),
);

export const Applications = z.array(z.object({ id: z.string() }));

export const FederatedCredentials = z.array(z.object({ issuer: z.string(), subject: z.string() }));
