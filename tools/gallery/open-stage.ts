import { transformFileSync } from '@swc/core';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { z } from 'zod';
import type { View } from '../../src/teams/views/view';
import type { Card } from '../../src/teams/cards/card';
import { renderCard } from '../../src/teams/cards/render-card';
import { themes } from './themes/theme';
import type { ThemeName } from './themes/theme';

export interface Setting {
  readonly theme: ThemeName;
  /** Of the card, in CSS pixels. */
  readonly width: number;
  /** With everything unfolded that a button unfolds. */
  readonly isOpened?: boolean;
}

/** A page of Chromium in which one card at a time is drawn as Teams does. */
export interface Stage {
  readonly page: Page;
  /** The card that is shown, with its frame. */
  readonly card: Locator;
  show(shown: Setting & { readonly view: View }): Promise<void>;
  /** The same for a card that no view made. */
  showCard(shown: Setting & { readonly card: Card; readonly lang: string }): Promise<void>;
  /** Words that do not fit their box. */
  cutOffTexts(): Promise<readonly string[]>;
  /** Choices that do not fit a closed list once they are chosen. */
  cutOffChoices(): Promise<readonly string[]>;
  /** The names of everything that can be clicked or filled in, in the order in which it is seen. */
  readingOrder(): Promise<readonly string[]>;
  /** Puts the keyboard's focus before the card: the next Tab comes to its first button. */
  startBeforeCard(): Promise<void>;
  /** The name of what has the keyboard's focus; null outside the card. */
  focused(): Promise<string | null>;
  /** Characters that this machine has no font for. */
  charactersWithoutFont(text: string): Promise<readonly string[]>;
}

/** Wide and high enough for the largest card: what is outside is not drawn. */
const viewport = { width: 680, height: 900 };

const Names = z.array(z.string());

export async function openStage(browser: Browser, scale = 1): Promise<Stage> {
  const page = await browser.newPage({ viewport, deviceScaleFactor: scale, reducedMotion: 'reduce' });
  await page.setContent('<title>Card</title><main></main>');
  await page.addScriptTag({ path: require.resolve('adaptivecards/dist/adaptivecards.min.js') });
  await page.addScriptTag({ path: require.resolve('markdown-it/browser') });
  await page.addScriptTag({ content: asScript('show-card') });
  await page.addScriptTag({ content: asScript('measure-card') });
  const ask = async (call: string): Promise<unknown> => page.evaluate(call);
  const showCard = cardShower(page);
  return {
    page,
    card: page.locator('.teams-card'),
    showCard,
    show: ({ view, ...setting }) => showCard({ ...setting, card: renderCard(view), lang: view.model.lang }),
    async startBeforeCard() {
      await ask('startBeforeCard()');
    },
    cutOffTexts: async () => Names.parse(await ask('cutOffTexts()')),
    cutOffChoices: async () => Names.parse(await ask('cutOffChoices()')),
    readingOrder: async () => Names.parse(await ask('readingOrder()')),
    focused: async () =>
      z
        .string()
        .nullable()
        .parse(await ask('focused()')),
    charactersWithoutFont: async (text) =>
      Names.parse(await ask(`charactersWithoutFont(${JSON.stringify(text)})`)),
  };
}

function cardShower(page: Page): Stage['showCard'] {
  let dressedAs: ThemeName | undefined;
  return async ({ card, lang, theme, width, isOpened = false }) => {
    const { hostConfig, css } = themes[theme];
    if (dressedAs !== theme) await dress(page, css);
    dressedAs = theme;
    await page.evaluate(`showCard(${JSON.stringify({ card, hostConfig, width, lang, isOpened })})`);
  };
}

async function dress(page: Page, css: string): Promise<void> {
  await page.locator('head style').evaluateAll('styles => styles.forEach((style) => style.remove())');
  await page.addStyleTag({ content: css });
}

/** The scripts of `page/` are TypeScript too; a browser wants JavaScript. */
function asScript(name: string): string {
  const { code } = transformFileSync(join(__dirname, 'page', `${name}.ts`), {
    isModule: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  });
  return code;
}
