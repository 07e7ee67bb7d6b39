import type { ChromeColors } from './chrome-css';
import type { CardColors, Shades } from './host-config';

const white: Shades = ['#ffffff', '#ffffff'];
const yellow: Shades = ['#ffff00', '#ffff00'];

/**
 * Microsoft publishes no host configuration for Teams' high contrast. These are the colours of its theme for apps:
 * microsoft/fluentui, packages/fluentui/react-northstar/src/themes/teams-high-contrast/colors.ts. No container has a
 * colour there, so what only a colour says is lost, as it should be seen here.
 */
export const highContrastCard: CardColors = {
  backgrounds: {
    default: '#000000',
    emphasis: '#000000',
    accent: '#000000',
    good: '#000000',
    attention: '#000000',
    warning: '#000000',
  },
  text: {
    default: white,
    dark: white,
    light: white,
    accent: yellow,
    good: white,
    warning: yellow,
    attention: white,
  },
  separator: '#ffffff',
};

export const highContrastChrome: ChromeColors = {
  canvas: '#000000',
  card: '#000000',
  cardStroke: '#ffffff',
  text: '#ffffff',
  link: '#ffff00',
  button: { background: '#000000', text: '#ffffff', stroke: '#ffffff' },
  primary: { background: '#ffffff', text: '#000000', stroke: '#ffffff' },
  destructive: { background: '#000000', text: '#ffffff', stroke: '#ffff00' },
  input: { background: '#000000', text: '#ffffff', stroke: '#ffffff' },
  placeholder: '#ffffff',
  focus: '#1aebff',
};
