import type { ChromeColors } from './chrome-css';
import type { CardColors } from './host-config';

/** microsoft/AdaptiveCards, samples/HostConfig/microsoft-teams-light.json. */
export const lightCard: CardColors = {
  backgrounds: {
    default: '#ffffff',
    emphasis: '#f9f8f7',
    accent: '#C7DEF9',
    good: '#CCFFCC',
    attention: '#FFC5B2',
    warning: '#FFE2B2',
  },
  text: {
    default: ['#ff252424', '#bf252424'],
    dark: ['#252424', '#bf252424'],
    light: ['#ffffff', '#fff3f2f1'],
    accent: ['#6264a7', '#8b8cc7'],
    good: ['#92c353', '#e592c353'],
    warning: ['#f8d22a', '#e5f8d22a'],
    attention: ['#c4314b', '#e5c4314b'],
  },
  separator: '#EEEEEE',
};

/** microsoft/fluentui, packages/tokens: teamsLightTheme, that is lightColor.ts over brandTeams. */
export const lightChrome: ChromeColors = {
  canvas: '#f5f5f5',
  card: '#ffffff',
  cardStroke: '#d1d1d1',
  text: '#242424',
  link: '#4f52b2',
  button: { background: '#ffffff', text: '#242424', stroke: '#d1d1d1' },
  primary: { background: '#5b5fc7', text: '#ffffff', stroke: '#5b5fc7' },
  destructive: { background: '#c50f1f', text: '#ffffff', stroke: '#c50f1f' },
  input: { background: '#f5f5f5', text: '#242424', stroke: '#616161' },
  placeholder: '#707070',
  focus: '#000000',
};
