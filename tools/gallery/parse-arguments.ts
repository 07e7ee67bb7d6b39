import { helpOption, readOptions, wrong } from '../../src/terminal/read-options';
import type { Wrong } from '../../src/terminal/read-options';
import { languages } from '../../src/teams/text/languages';
import { pseudoTag } from './pseudo-text';
import { themeNames } from './themes/theme';
import type { ThemeName } from './themes/theme';

/** Of a card in CSS pixels: in the middle of Teams on a desktop, and on the narrowest phone. */
export const widths = { desktop: 560, phone: 320 } as const;
export type WidthName = keyof typeof widths;

/** English first, the pseudo-language last. */
export const tags: readonly string[] = [...Object.keys(languages), pseudoTag];

const widthNames = ['desktop', 'phone'] as const satisfies readonly WidthName[];

export const usage = `Usage: npm run gallery -- [--language <tag>] [--theme <name>] [--width <name>] [--card <name>]

Draws the cards as Teams does into artifacts/gallery, with an index.html to look through them.
  --language  ${tags.join(', ')}
  --theme     ${themeNames.join(', ')}
  --width     ${widthNames.join(', ')}
  --card      a card, or the beginning of its name: requester-case, requester-case.enforce.open
  --scale     2 draws for screens with twice the pixels; 1 by default
  --docs      draws docs/images instead, and nothing else
  --help      prints this
The first four may be given more than once. Without any of them: everything. Exit status: 0 drawn, 2 wrong arguments or no Chromium.
`;

export interface Wanted {
  readonly languages: readonly string[];
  readonly themes: readonly ThemeName[];
  readonly widths: readonly WidthName[];
  /** Beginnings of names; an empty list means every card. */
  readonly cards: readonly string[];
  readonly scale: number;
}

export type Arguments =
  | { readonly kind: 'draw'; readonly wanted: Wanted }
  | { readonly kind: 'docs' }
  | { readonly kind: 'help' }
  | Wrong;

const several = { type: 'string', multiple: true } as const;
const options = {
  ...{ language: several, theme: several, width: several, card: several },
  scale: { type: 'string' },
  docs: { type: 'boolean' },
  ...helpOption,
} as const;

export function parseArguments(args: readonly string[]): Arguments {
  const read = readOptions({ args: [...args], options });
  if (read.kind === 'wrong') return read;
  const { values } = read;
  if (values.help === true) return { kind: 'help' };
  if (values.docs === true) return { kind: 'docs' };
  try {
    const wanted: Wanted = {
      languages: choose('language', values.language, tags),
      themes: choose('theme', values.theme, themeNames),
      widths: choose('width', values.width, widthNames),
      cards: values.card ?? [],
      scale: scaleOf(values.scale),
    };
    return { kind: 'draw', wanted };
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

function choose<T extends string>(
  option: string,
  named: readonly string[] | undefined,
  known: readonly T[],
): readonly T[] {
  const wrong = named?.find((name) => !known.some((one) => one === name));
  if (wrong !== undefined)
    throw new Error(`--${option} ${wrong} is not known. There are: ${known.join(', ')}`);
  return known.filter((one) => named === undefined || named.includes(one));
}

function scaleOf(given: string | undefined): number {
  const scale = Number(given ?? '1');
  if (scale !== 1 && scale !== 2) throw new Error('--scale is 1 or 2');
  return scale;
}
