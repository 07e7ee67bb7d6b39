import type { en } from './en';

/** The shape of a language: the keys of English, with any words. */
export type Language = Widen<typeof en>;

type Widen<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : { readonly [K in keyof T]: Widen<T[K]> };

/** Where a sentence stands: `answer.who.user`. Plural forms are named without their ending. */
export type TextKey = WithoutPlural<Leaves<typeof en, string>>;

/** Where a list of sentences stands: `welcome.reads`. */
export type ListKey = Leaves<typeof en, readonly string[]>;

type Leaves<T, L> = {
  [K in keyof T & string]: T[K] extends L
    ? K
    : T[K] extends string | readonly string[]
      ? never
      : `${K}.${Leaves<T[K], L>}`;
}[keyof T & string];

type WithoutPlural<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;
