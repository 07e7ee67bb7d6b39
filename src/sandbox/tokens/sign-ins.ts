import { randomInt } from 'node:crypto';

export type SignedIn = 'everyone' | 'nobody';

/** How one person stands at the token service, and with Entra behind it. */
export interface SignInState {
  /** Whether the token service has a token for them: otherwise none was given, it was forgotten, or it ran out. */
  readonly signedIn: boolean;
  /** Whether they, or an admin for all, allowed the app to act as them. Without, single sign-on is refused. */
  readonly consented: boolean;
  /** Graph wants them to sign in again, and refuses what is written with their token until they have. */
  readonly challenged: boolean;
}

/** Who is signed in at the token service, and the codes that are about to sign somebody in. */
export interface SignIns {
  readonly of: (userId: string) => SignInState;
  readonly change: (userId: string, change: Partial<SignInState>) => void;
  /** Single sign-on: false where nobody consented yet. */
  readonly exchange: (userId: string) => boolean;
  /** The six digits that the sign-in page shows, to be typed into the chat. */
  readonly newCode: (userId: string) => string;
  /** Signs in with a right code, which is good for one use. The page behind it asks for consent too. */
  readonly redeem: (userId: string, code: string) => void;
  readonly reset: () => void;
}

export function createSignIns(atFirst: SignedIn): SignIns {
  const states = new Map<string, SignInState>();
  const codes = new Map<string, string>();
  const untouched = { signedIn: atFirst === 'everyone', consented: true, challenged: false };
  const of = (userId: string) => states.get(userId) ?? untouched;
  const change: SignIns['change'] = (userId, changed) => states.set(userId, { ...of(userId), ...changed });
  return {
    of,
    change,
    exchange: (userId) => {
      if (!of(userId).consented) return false;
      change(userId, { signedIn: true, challenged: false });
      return true;
    },
    newCode: (userId) => {
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      codes.set(userId, code);
      return code;
    },
    redeem: (userId, code) => {
      if (codes.get(userId) !== code) return;
      codes.delete(userId);
      change(userId, { signedIn: true, consented: true, challenged: false });
    },
    reset: () => {
      states.clear();
      codes.clear();
    },
  };
}
