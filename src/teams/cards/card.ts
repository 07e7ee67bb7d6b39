/** An Adaptive Card, ready to be attached. */
export type Card = Readonly<Record<string, unknown>>;
