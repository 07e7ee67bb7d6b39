import type { TurnContext } from 'botbuilder';
import type { OAuthCard } from '../connector/sign-in';
import type { Notice } from '../views/notice';
import type { View } from '../views/view';
import type { Text } from '../text/text';
import type { Who } from './who';

/** One turn: who says what, where, in which language. */
export interface Turn {
  readonly context: TurnContext;
  readonly who: Who;
  readonly text: Text;
}

/** What a handler answers; how it travels depends on whether a message or a click is answered. */
export type Reply =
  /** The card that was clicked becomes this one, for everybody who sees it. */
  | {
      readonly kind: 'replace';
      readonly view: View;
      /** What shows in the same message later: begun once this does, or it could be overtaken and lost. */
      readonly next?: () => void;
    }
  /** The person who clicked sees this in the card's place; the message itself stays as it is. */
  | { readonly kind: 'only-for-you'; readonly view: View }
  /** A line under the card that says why nothing happened; with a `view`, a card that says it and shows the way on. */
  | { readonly kind: 'refuse'; readonly notice: Notice; readonly view?: View }
  /** Nothing yet: the person has to sign in first, and the client then repeats the click. */
  | { readonly kind: 'sign-in'; readonly card: OAuthCard }
  /** What the client brought as proof that they have signed in is none: it asks for it again, or shows the sign-in button. */
  | { readonly kind: 'sign-in-refused'; readonly why: 'wrong-code' | 'not-exchanged' }
  /** A message of its own has been sent already. */
  | { readonly kind: 'sent' };
