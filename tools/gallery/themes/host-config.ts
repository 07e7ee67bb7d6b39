/** A text colour, and the one of text with `isSubtle`. As the host configuration writes them: #AARRGGBB. */
export type Shades = readonly [plain: string, subtle: string];

type TextColor = 'default' | 'dark' | 'light' | 'accent' | 'good' | 'warning' | 'attention';
const containerStyles = ['default', 'emphasis', 'accent', 'good', 'attention', 'warning'] as const;

export interface CardColors {
  readonly backgrounds: Readonly<Record<(typeof containerStyles)[number], string>>;
  /** On the card itself and on `emphasis`. */
  readonly text: Readonly<Record<TextColor, Shades>>;
  /** On containers that have a colour of their own, where that differs. */
  readonly onColor?: Partial<Readonly<Record<TextColor, Shades>>>;
  readonly separator: string;
}

/**
 * Segoe UI, where it is installed. Where it is not, the metrics of Arial: widths of lines differ a little from Teams.
 */
export const fontFamily =
  "'Segoe UI', 'Liberation Sans', Arial, 'Noto Sans CJK JP', 'Noto Color Emoji', sans-serif";

const fontSizes = { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 };
const fontWeights = { lighter: 200, default: 400, bolder: 600 };

/**
 * A host configuration with the sizes and distances that Microsoft publishes for Teams: github.com/microsoft/AdaptiveCards,
 * samples/HostConfig/microsoft-teams-light.json and -dark.json; the same are in github.com/microsoft/Teams-AdaptiveCards-Mobile.
 */
export function hostConfigOf({ backgrounds, text, onColor, separator }: CardColors): object {
  const foreground = (shades: CardColors['text']) =>
    Object.fromEntries(
      Object.entries(shades).map(([name, [plain, subtle]]) => [name, { default: plain, subtle }]),
    );
  const isPlain = (style: string) => style === 'default' || style === 'emphasis';
  return {
    choiceSetInputValueSeparator: ',',
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: separator },
    imageSizes: { small: 32, medium: 52, large: 100 },
    fontTypes: {
      default: { fontFamily, fontSizes, fontWeights },
      monospace: { fontFamily: "'Courier New', 'Liberation Mono', monospace", fontSizes, fontWeights },
    },
    textStyles: { heading: { size: 'large', weight: 'bolder', color: 'default', isSubtle: false } },
    textBlock: { headingLevel: 2 },
    containerStyles: Object.fromEntries(
      containerStyles.map((style) => [
        style,
        {
          backgroundColor: backgrounds[style],
          foregroundColors: foreground(isPlain(style) ? text : { ...text, ...onColor }),
        },
      ]),
    ),
    actions: {
      maxActions: 6,
      spacing: 'Default',
      buttonSpacing: 8,
      showCard: { actionMode: 'Inline', inlineTopMargin: 16, style: 'emphasis' },
      preExpandSingleShowCardAction: false,
      actionsOrientation: 'Horizontal',
      actionAlignment: 'Left',
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: { title: { weight: 'Bolder', wrap: true }, value: { wrap: true }, spacing: 16 },
  };
}
