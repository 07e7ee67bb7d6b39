/** A password is no second factor, and an e-mail address only helps to reset it. */
const notForMfa: readonly string[] = ['password', 'email'];

/** The registered methods that count as registered for MFA. */
export function mfaMethods(registered: readonly string[]): readonly string[] {
  return registered.filter((method) => !notForMfa.includes(method));
}
