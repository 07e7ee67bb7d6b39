import type { Text } from '../text/text';

export const cardNames = [
  'welcome',
  'help',
  'question',
  'checking',
  'answer',
  'no-answer',
  'requester-case',
  'approver-open',
  'approver-switch',
  'approver-case',
  'open-cases',
  'enforced-outside',
  'privacy',
  'notice',
] as const;

/** A template of `cards/<name>.json`. */
export type CardName = (typeof cardNames)[number];

/** What every template is given. */
export interface CardModel {
  readonly lang: string;
  /** Read aloud for the whole card: the headline. */
  readonly speak: string;
}

/** What to show: a template, what fills it, and the words of the toast. */
export interface View<Model extends CardModel = CardModel> {
  readonly template: CardName;
  readonly model: Model;
  readonly summary: string;
}

/** A view whose toast and spoken words are its headline, so that all three say the same. */
export function viewOf<Model extends object>(
  text: Text,
  template: CardName,
  content: Model & { readonly headline: string },
): View<Model & CardModel & { readonly headline: string }> {
  return {
    template,
    model: { lang: text.lang, speak: content.headline, ...content },
    summary: content.headline,
  };
}
