import type { Answer } from './answer';
import type { Outgoing } from './send';

/** One read among several, known by its id. */
export interface Read<Id extends string> extends Pick<Outgoing, 'path' | 'headers' | 'body'> {
  readonly id: Id;
  readonly method: 'GET' | 'POST';
}

export interface Reads<Id extends string> {
  readonly version: Outgoing['version'];
  /** Twenty at most: what one batch takes. */
  readonly reads: readonly Read<Id>[];
}

export interface Answers<Id extends string> {
  /** False where Graph itself did not answer, as opposed to a failed read inside of an answer. */
  readonly reached: boolean;
  readonly of: (id: Id) => Answer;
}
