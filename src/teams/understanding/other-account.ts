import { readCommand } from './command';
import type { UserKey } from '../../workflows/ports/look';

const address = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}$/;
const objectId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `check lee@contoso.com` or `check <object id>`, in any language: the account that is asked about. */
export function readOther(said: string): UserKey | undefined {
  const [, command = '', name = ''] = /^(.+?)\s+(?:mailto:)?(\S+)$/u.exec(said.trim()) ?? [];
  if (readCommand(command) !== 'check') return undefined;
  if (objectId.test(name)) return { id: name.toLowerCase() };
  return address.test(name) ? { userPrincipalName: name } : undefined;
}
