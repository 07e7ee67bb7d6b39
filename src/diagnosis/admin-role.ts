import { namesId } from './conditional-access/names-id';

/** They may look or invite, nothing more: an account that holds only these is no admin. */
const harmlessRoles: readonly string[] = [
  '88d8e3e3-8f55-4a1e-953a-9b9898b8876b', // Directory Readers
  '95e79109-95c0-4d8e-aee3-d01accf2d47b', // Guest Inviter
  '790c1fb9-7f7d-4f88-86a1-ef1f95c05c1b', // Message Center Reader
  '4a5d8f65-41da-4de4-8968-e035b65339cf', // Reports Reader
  '75934031-6c7e-415a-99d7-48dbd49e875e', // Usage Summary Reports Reader
];

export function isAdminRole(roleId: string): boolean {
  return !namesId(harmlessRoles, roleId);
}
