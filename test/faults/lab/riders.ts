import { randomUUID } from 'node:crypto';
import { toPersona } from '../../../src/sandbox/persona';
import type { Persona } from '../../../src/sandbox/persona';

/** So many ordinary employees with the usual cause: per-user MFA is disabled, an authenticator is registered. */
export function ridersOf(count: number): readonly Persona[] {
  return Array.from({ length: count }, (_, index) => {
    // Of one length, so that no name is the beginning of another.
    const number = String(index + 1).padStart(4, '0');
    return toPersona({
      key: `rider${number}`,
      id: randomUUID(),
      displayName: `Rider ${number}`,
      userPrincipalName: `rider${number}@contoso.example`,
      situation: '',
    });
  });
}
