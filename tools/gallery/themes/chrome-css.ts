import { fontFamily } from './host-config';

/** What a host configuration does not say: how Teams draws buttons, inputs, links and the frame. */
export interface ChromeColors {
  /** Behind the card. */
  readonly canvas: string;
  readonly card: string;
  readonly cardStroke: string;
  readonly text: string;
  readonly link: string;
  readonly button: Surface;
  /** `style: positive`. */
  readonly primary: Surface;
  /** `style: destructive`. */
  readonly destructive: Surface;
  readonly input: Surface;
  readonly placeholder: string;
  readonly focus: string;
}

interface Surface {
  readonly background: string;
  readonly text: string;
  readonly stroke: string;
}

/**
 * Buttons are 32 px high, one line, cut with an ellipsis: Teams does not wrap their titles
 * (github.com/MicrosoftDocs/msteams-docs/issues/5004). A row of them wraps, as in Microsoft's Agents Playground.
 */
export function chromeCss(colors: ChromeColors): string {
  return `
* { box-sizing: border-box; }
body { margin: 0; padding: 12px; background: ${colors.canvas}; color: ${colors.text}; font: 14px/20px ${fontFamily}; }
.teams-card { background: ${colors.card}; border: 1px solid ${colors.cardStroke}; border-radius: 6px; overflow: hidden; }
.ac-adaptiveCard { outline: none; }
.ac-textBlock p, .ac-textBlock ul, .ac-textBlock ol { margin: 0; }
a { color: ${colors.link}; }
.ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
.ac-actionSet > * { min-width: 0; max-width: 100%; }
.ac-pushButton { font: 600 14px/20px ${fontFamily}; padding: 5px 12px; min-height: 32px; border-radius: 4px; cursor: pointer;
  max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; ${surface(colors.button)} }
.ac-pushButton.style-positive { ${surface(colors.primary)} }
.ac-pushButton.style-destructive { ${surface(colors.destructive)} }
.ac-input { font: 14px/20px ${fontFamily}; width: 100%; }
.ac-textInput, .ac-choiceSetInput-compact { padding: 5px 8px; border-radius: 4px; min-height: 32px; ${surface(colors.input)} }
.ac-input.ac-multiline { min-height: 64px; resize: none; }
.ac-input::placeholder { color: ${colors.placeholder}; opacity: 1; }
input[type=radio] { accent-color: ${colors.primary.background}; }
:focus-visible { outline: 2px solid ${colors.focus}; outline-offset: 1px; }
`;
}

function surface({ background, text, stroke }: Surface): string {
  return `background: ${background}; color: ${text}; border: 1px solid ${stroke};`;
}
