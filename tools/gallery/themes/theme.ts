import { chromeCss } from './chrome-css';
import { darkCard, darkChrome } from './dark';
import { highContrastCard, highContrastChrome } from './high-contrast';
import { hostConfigOf } from './host-config';
import { lightCard, lightChrome } from './light';

export const themeNames = ['light', 'dark', 'high-contrast'] as const;
export type ThemeName = (typeof themeNames)[number];

export interface Theme {
  readonly hostConfig: object;
  readonly css: string;
}

/** The three themes of Teams. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: { hostConfig: hostConfigOf(lightCard), css: chromeCss(lightChrome) },
  dark: { hostConfig: hostConfigOf(darkCard), css: chromeCss(darkChrome) },
  'high-contrast': { hostConfig: hostConfigOf(highContrastCard), css: chromeCss(highContrastChrome) },
};
