import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { textFor } from '../../src/teams/text/text-for';
import type { View } from '../../src/teams/views/view';
import { renderCard } from '../../src/teams/cards/render-card';
import type { Stage } from './open-stage';
import { widths } from './parse-arguments';
import type { Wanted, WidthName } from './parse-arguments';
import { pseudoTag, pseudoText } from './pseudo-text';
import { shownCards } from './shown-cards';
import type { ThemeName } from './themes/theme';

/** One picture, and where it is: `file` from the gallery's folder on. */
export interface Picture {
  readonly card: string;
  readonly language: string;
  readonly theme: ThemeName;
  readonly width: WidthName;
  readonly file: string;
  /** Words that do not fit. */
  readonly cutOff: readonly string[];
}

export interface Gallery {
  readonly pictures: readonly Picture[];
  /** By language, the characters that are drawn as boxes because this machine has no font for them. */
  readonly withoutFont: ReadonlyMap<string, readonly string[]>;
}

/** Draws what is wanted, one picture after the other. */
export async function drawGallery(stage: Stage, folder: string, wanted: Wanted): Promise<Gallery> {
  const pictures: Picture[] = [];
  const withoutFont = new Map<string, readonly string[]>();
  for (const language of wanted.languages) {
    const cards = cardsIn(language, wanted.cards);
    for (const theme of wanted.themes) {
      for (const width of wanted.widths) {
        await mkdir(join(folder, language, theme, width), { recursive: true });
        for (const { card, view, isOpened } of cards) {
          await stage.show({ view, theme, width: widths[width], isOpened });
          const file = join(language, theme, width, `${card}.png`);
          await stage.card.screenshot({ path: join(folder, file), animations: 'disabled' });
          const cutOff = [...(await stage.cutOffTexts()), ...(await stage.cutOffChoices())];
          pictures.push({ card, language, theme, width, file, cutOff });
        }
      }
    }
    const letters = cards.map(({ view }) => JSON.stringify(renderCard(view))).join('');
    withoutFont.set(language, await stage.charactersWithoutFont(letters));
  }
  return { pictures, withoutFont };
}

interface Shot {
  readonly card: string;
  readonly view: View;
  readonly isOpened: boolean;
}

function cardsIn(language: string, wanted: readonly string[]): readonly Shot[] {
  const text = language === pseudoTag ? pseudoText() : textFor(language);
  return [...shownCards(text)]
    .filter(([name]) => wanted.length === 0 || wanted.some((beginning) => name.startsWith(beginning)))
    .flatMap(([card, view]) => [
      { card, view, isOpened: false },
      ...(canBeOpened(view) ? [{ card: `${card}.opened`, view, isOpened: true }] : []),
    ]);
}

function canBeOpened(view: View): boolean {
  return /"Action\.(ToggleVisibility|ShowCard)"/.test(JSON.stringify(renderCard(view)));
}
