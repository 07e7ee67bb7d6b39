import type { Case } from '../../cases/case';
import type { CaseEvent } from '../../cases/event';
import type { Act } from '../ports/act';
import type { Look } from '../ports/look';
import type { Cases } from '../ports/store';
import type { Tokens } from '../ports/tokens';

export interface CarryOutDeps {
  readonly cases: Pick<Cases, 'find' | 'save'>;
  readonly look: Pick<Look, 'atPerUserMfaState'>;
  readonly act: Act;
  readonly tokens: Tokens;
  readonly now: () => Date;
}

/** What a step says is to be done next: note something on the case, come back later, or nothing more. */
export type Move =
  | { readonly kind: 'change'; readonly on: Case; readonly event: CaseEvent }
  | { readonly kind: 'wait'; readonly afterSeconds: number }
  | { readonly kind: 'stop' };
