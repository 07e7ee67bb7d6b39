import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { languages } from '../../src/teams/text/languages';
import { textFor } from '../../src/teams/text/text-for';
import { checkAxe, loadAxe } from '../../tools/gallery/check-axe';
import { openStage } from '../../tools/gallery/open-stage';
import type { Stage } from '../../tools/gallery/open-stage';
import { widths } from '../../tools/gallery/parse-arguments';
import { pseudoTag, pseudoText } from '../../tools/gallery/pseudo-text';
import { shownCards } from '../../tools/gallery/shown-cards';
import { themeNames } from '../../tools/gallery/themes/theme';
import { findChromium } from '../support/chromium';

const launch = findChromium();
const browserTests = launch ? describe : describe.skip;

const cards = shownCards(textFor('en'));
const Status = z.object({ status: z.string() });

browserTests('every card, drawn by Chromium', () => {
  let browser: Browser | undefined;
  let stage: Stage;

  beforeAll(async () => {
    browser = await launch?.();
    if (browser) stage = await openStage(browser);
    await loadAxe(stage.page);
  });
  afterAll(() => browser?.close());

  describe.each(themeNames)('in %s', (theme) => {
    test('axe-core finds nothing, and has measured every contrast', async () => {
      const found = [];
      const looked = new Set<string>();
      for (const [name, view] of cards) {
        await stage.show({ view, theme, width: widths.phone, isOpened: true });
        const { passes, problems } = await checkAxe(stage.page);
        passes.forEach((rule) => looked.add(rule));
        found.push(...problems.map((problem) => ({ name, ...problem })));
      }
      expect(found).toEqual([]);
      expect([...looked]).toEqual(
        expect.arrayContaining(['color-contrast', 'button-name', 'label', 'select-name']),
      );
    });
  });

  test('axe-core would find a pale text and an input without a label', async () => {
    const body = [
      { type: 'TextBlock', text: 'Pale', color: 'Warning' },
      { type: 'Input.Text', id: 'nameless' },
    ];
    const card = { type: 'AdaptiveCard', version: '1.5', body };
    await stage.showCard({ card, lang: 'en', theme: 'light', width: widths.phone });
    const { problems } = await checkAxe(stage.page);
    expect(problems.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['color-contrast', 'label']));
  });

  describe('by keyboard', () => {
    test.each([...cards])(
      '%s: Tab comes to everything, in the order in which it is read',
      async (_, view) => {
        await stage.show({ view, theme: 'light', width: widths.desktop, isOpened: true });
        const order = await stage.readingOrder();
        await stage.startBeforeCard();
        const visited = [];
        for (let at = 0; at < order.length; at += 1) {
          await stage.page.keyboard.press('Tab');
          visited.push(await stage.focused());
        }
        expect(visited).toEqual(order);
      },
    );

    test.each(['Enter', 'Space'])('%s opens and closes what is folded', async (key) => {
      const view = cards.get('answer.enforce');
      if (!view) throw new Error('There is no such card');
      await stage.show({ view, theme: 'light', width: widths.desktop });
      const evidence = stage.page.locator('#evidence');
      await stage.card.getByRole('button', { name: textFor('en').t('buttons.toggleEvidence') }).focus();
      expect(await evidence.isVisible()).toBe(false);
      await stage.page.keyboard.press(key);
      expect(await evidence.isVisible()).toBe(true);
      await stage.page.keyboard.press(key);
      expect(await evidence.isVisible()).toBe(false);
    });
  });

  test('a screen reader hears the headline as the name of the card, and in its language', async () => {
    const named = [];
    for (const [name, view] of cards) {
      await stage.show({ view, theme: 'light', width: widths.phone });
      const card = stage.page.locator('.ac-adaptiveCard');
      const spoken = await card.getAttribute('aria-label');
      const headings = await card.getByRole('heading').allInnerTexts();
      named.push({ name, spoken, headings });
    }
    const expected = [...cards].map(([name, { summary, template, model }]) => ({
      name,
      spoken: summary,
      // What is asked for holds a name, which no heading may: there it is the status.
      headings: [template === 'approver-open' ? Status.parse(model).status : summary],
    }));
    expect(named).toEqual(expected);
  });

  // The pseudo-language is longer than any; a language may still be longer on one button.
  const spoken = [pseudoText(), ...Object.keys(languages).map(textFor)].map(
    (text) => [text.lang, text] as const,
  );

  test.each(spoken)('nothing is cut off on a phone in %s', async (_, text) => {
    const cut = [];
    for (const [name, view] of shownCards(text)) {
      await stage.show({ view, theme: 'light', width: widths.phone, isOpened: true });
      // What the pseudo-language makes of a choice is longer than any language needs.
      const choices = text.lang === pseudoTag ? [] : await stage.cutOffChoices();
      const words = [...(await stage.cutOffTexts()), ...choices];
      if (words.length > 0) cut.push({ name, words });
    }
    expect(cut).toEqual([]);
  });

  test('what is cut off is noticed', async () => {
    const summary = 'Donaudampfschifffahrtsgesellschaftskapitänsmütze';
    const button = { type: 'Action.Execute', title: summary, verb: 'start' };
    await stage.showCard({
      card: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'ActionSet', actions: [button] }] },
      lang: 'de',
      theme: 'light',
      width: widths.phone,
    });
    expect(await stage.cutOffTexts()).toEqual([summary]);
  });
});
