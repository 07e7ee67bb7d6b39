import { join } from 'node:path';
import { textFor } from '../../src/teams/text/text-for';
import type { Stage } from './open-stage';
import { widths } from './parse-arguments';
import type { WidthName } from './parse-arguments';
import { shownCards } from './shown-cards';
import type { ThemeName } from './themes/theme';

interface DocPicture {
  readonly card: string;
  readonly theme: ThemeName;
  readonly width: WidthName;
}

/** The pictures of `docs/images`, by the names of their files. */
const pictures: Readonly<Record<string, DocPicture>> = {
  'diagnosis-card': { card: 'answer.enforce', theme: 'light', width: 'desktop' },
  'approval-card': { card: 'approver-open.enforce', theme: 'light', width: 'desktop' },
  'spreading-card': { card: 'requester-case.enforce.propagating', theme: 'light', width: 'phone' },
  'ready-card-dark': { card: 'requester-case.enforce.awaiting-user', theme: 'dark', width: 'phone' },
  'ready-card-high-contrast': {
    card: 'requester-case.enforce.awaiting-user',
    theme: 'high-contrast',
    width: 'phone',
  },
};

/** Draws them, in English, and answers with their files. */
export async function drawDocs(stage: Stage, folder: string): Promise<readonly string[]> {
  const cards = shownCards(textFor('en'));
  const files: string[] = [];
  for (const [name, { card, theme, width }] of Object.entries(pictures)) {
    const view = cards.get(card);
    if (!view) throw new Error(`There is no card ${card}`);
    await stage.show({ view, theme, width: widths[width] });
    const file = join(folder, `${name}.png`);
    await stage.card.screenshot({ path: file, animations: 'disabled' });
    files.push(file);
  }
  return files;
}
