import { randomInt } from 'node:crypto';

export type SignedIn = 'everyone' | 'nobody';

/** Who is signed in at the token service, and the codes that are about to sign somebody in. */
export interface SignIns {
  readonly isSignedIn: (userId: string) => boolean;
  readonly signIn: (userId: string) => void;
  readonly signOut: (userId: string) => void;
  /** The six digits that the sign-in page shows, to be typed into the chat. */
  readonly newCode: (userId: string) => string;
  /** True once for a right code; a code is good for one use. */
  readonly redeem: (userId: string, code: string) => boolean;
  readonly reset: () => void;
}

export function createSignIns(atFirst: SignedIn): SignIns {
  const changed = new Map<string, boolean>();
  const codes = new Map<string, string>();
  return {
    isSignedIn: (userId) => changed.get(userId) ?? atFirst === 'everyone',
    signIn: (userId) => changed.set(userId, true),
    signOut: (userId) => changed.set(userId, false),
    newCode: (userId) => {
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      codes.set(userId, code);
      return code;
    },
    redeem: (userId, code) => {
      if (codes.get(userId) !== code) return false;
      codes.delete(userId);
      return true;
    },
    reset: () => {
      changed.clear();
      codes.clear();
    },
  };
}
