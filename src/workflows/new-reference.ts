import { randomBytes } from 'node:crypto';

/** What a person reads out to the helpdesk and the helpdesk finds in the log: short, without look-alike letters. */
export function newReference(): string {
  const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
  return Array.from(randomBytes(8), (byte) => letters.charAt(byte % letters.length)).join('');
}
