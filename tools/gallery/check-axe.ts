import type { Page } from 'playwright-core';
import { z } from 'zod';

/** Of the success criteria up to WCAG 2.2 AA, and what axe calls good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is for the page around a card, which is Teams. */
const ofThePage = ['region', 'page-has-heading-one', 'landmark-one-main'];

/**
 * The renderer marks a container that a button has shown with `aria-expanded`, where it means nothing (adaptivecards
 * 3.0.6, `CardElement.isVisible`). No card can do anything about that.
 */
const ofTheRenderer = ({ rule, html }: AxeProblem) =>
  rule === 'aria-allowed-attr' && /^<div class="ac-container"[^>]* aria-expanded="/.test(html);

const Results = z.object({
  passes: z.array(z.string()),
  problems: z.array(z.object({ rule: z.string(), html: z.string(), why: z.string() })),
});

export interface AxeProblem {
  readonly rule: string;
  /** The element that is at fault. */
  readonly html: string;
  readonly why: string;
}

export interface AxeResults {
  /** The rules that had something to look at, and were content. */
  readonly passes: readonly string[];
  /** Violations, and contrasts that axe could not measure. */
  readonly problems: readonly AxeProblem[];
}

/** Has to be called once, before `checkAxe`. */
export async function loadAxe(page: Page): Promise<void> {
  await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
}

/** What axe-core says about the card that is shown. */
export async function checkAxe(page: Page): Promise<AxeResults> {
  const rules = Object.fromEntries(ofThePage.map((rule) => [rule, { enabled: false }]));
  const options = JSON.stringify({ runOnly: tags, rules });
  const { passes, problems } = Results.parse(await page.evaluate<unknown>(script(options)));
  return { passes, problems: problems.filter((problem) => !ofTheRenderer(problem)) };
}

/** `nonBmp`: an arrow or an emoji alone has no contrast to measure, and none to have: each stands beside its word. */
function script(options: string): string {
  return `axe.run('.teams-card', ${options}).then(({ violations, incomplete, passes }) => ({
  passes: passes.map(({ id }) => id),
  problems: [...violations, ...incomplete.filter(({ id }) => id === 'color-contrast')].flatMap(({ id, nodes }) =>
    nodes
      .filter(({ any }) => !any.some(({ data }) => data?.messageKey === 'nonBmp'))
      .map(({ html, failureSummary }) => ({ rule: id, html, why: failureSummary ?? '' }))),
}))`;
}
