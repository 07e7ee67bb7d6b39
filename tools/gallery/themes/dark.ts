import type { ChromeColors } from './chrome-css';
import type { CardColors } from './host-config';

/** microsoft/AdaptiveCards, samples/HostConfig/microsoft-teams-dark.json: coloured containers stay light. */
export const darkCard: CardColors = {
  backgrounds: {
    default: '#ff2d2c2c',
    emphasis: '#ff292828',
    accent: '#C7DEF9',
    good: '#CCFFCC',
    attention: '#FFC5B2',
    warning: '#FFE2B2',
  },
  text: {
    default: ['#ffffffff', '#bfffffff'],
    dark: ['#ff201f1f', '#ff2d2c2c'],
    light: ['#ffffffff', '#bfffffff'],
    accent: ['#ffa6a7dc', '#ff8b8cc7'],
    good: ['#ff92c353', '#e592c353'],
    warning: ['#fff8d22a', '#e5f8d22a'],
    attention: ['#ffd74654', '#e5d74654'],
  },
  onColor: { default: ['#ff201f1f', '#ff2d2c2c'] },
  separator: '#EEEEEE',
};

/** microsoft/fluentui, packages/tokens: teamsDarkTheme, that is teamsDarkColor.ts over brandTeams. */
export const darkChrome: ChromeColors = {
  canvas: '#1f1f1f',
  card: '#2d2c2c',
  cardStroke: '#666666',
  text: '#ffffff',
  link: '#7f85f5',
  button: { background: '#292929', text: '#ffffff', stroke: '#666666' },
  primary: { background: '#4f52b2', text: '#ffffff', stroke: '#4f52b2' },
  destructive: { background: '#c50f1f', text: '#ffffff', stroke: '#c50f1f' },
  input: { background: '#1f1f1f', text: '#ffffff', stroke: '#adadad' },
  placeholder: '#999999',
  focus: '#ffffff',
};
