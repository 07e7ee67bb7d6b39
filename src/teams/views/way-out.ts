import type { Remedy } from '../../diagnosis/remedy';
import { remedyBy } from '../../diagnosis/remedy-by';
import type { Doer, EntraRole } from '../../diagnosis/remedy-by';
import { smtpAuthLines } from '../../diagnosis/smtp-auth-lines';
import type { Text } from '../text/text';
import { toLines, toNumberedLines } from './lines';
import type { Line, NumberedLine } from './lines';

/** One thing that helps, and how. */
export interface WayOut {
  readonly title: string;
  readonly steps: readonly NumberedLine[];
  /** To be typed as they are. */
  readonly lines: readonly Line[];
  /** In small print: for whom it is, the role that it takes, and what it costs. */
  readonly fine: readonly Line[];
}

const roleKeys = {
  'Authentication Administrator': 'authenticationAdministrator',
  'Authentication Policy Administrator': 'authenticationPolicyAdministrator',
  'Exchange Administrator': 'exchangeAdministrator',
  'Global Administrator': 'globalAdministrator',
  'Privileged Authentication Administrator': 'privilegedAuthenticationAdministrator',
  'User Administrator': 'userAdministrator',
} as const satisfies Record<EntraRole, string>;

interface Look {
  /** Who was named already. */
  readonly doer: Doer | null;
  /** Whose steps to show, where somebody else's come first. */
  readonly steps?: Remedy;
}

export function wayOut(text: Text, remedy: Remedy, { doer, steps = remedy }: Look): WayOut {
  return {
    title: text.t(`remedy.${remedy}.title`),
    steps: toNumberedLines(text.list(`remedy.${steps}.steps`)),
    lines: toLines(remedy === 'allow-smtp-auth' ? [...smtpAuthLines.look, smtpAuthLines.allow] : []),
    fine: toLines([...forWhom(text, remedy, doer), ...costOf(text, remedy)]),
  };
}

function forWhom(text: Text, remedy: Remedy, doer: Doer | null): readonly string[] {
  const { by, roles: anyOf } = remedyBy[remedy];
  const roles = anyOf.map((role) => text.t(`approver.role.${roleKeys[role]}`));
  const words = [
    ...(by === doer ? [] : [text.t(`answer.by.${by}`)]),
    ...(roles.length === 0
      ? []
      : [text.t('answer.role', { count: roles.length, roles: text.either(roles) })]),
  ];
  return words.length === 0 ? [] : [words.join(' ')];
}

function costOf(text: Text, remedy: Remedy): readonly string[] {
  const cost = text.list(`remedy.${remedy}.cost`);
  return cost.length === 0 ? [] : [text.t('answer.cost', { cost: cost.join(' ') })];
}
