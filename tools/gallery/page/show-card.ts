/** Runs in Chromium, as a plain script: no imports. */

/**
 * The Markdown that Teams renders in cards: bold, italic, lists and links, neither headings nor HTML
 * (learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format).
 */
const markdown = markdownit('zero', { html: false, linkify: false }).enable([
  'emphasis',
  'escape',
  'link',
  'list',
  'newline',
]);

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text);
  result.didProcess = true;
};

interface Showing {
  readonly card: object;
  readonly hostConfig: object;
  /** Of the card, in CSS pixels. */
  readonly width: number;
  readonly lang: string;
  /** With everything opened that a button opens. */
  readonly isOpened: boolean;
}

/** Puts one card on the page, in the place of the one before. */
function showCard({ card, hostConfig, width, lang, isOpened }: Showing): void {
  const rendered = new AdaptiveCards.AdaptiveCard();
  rendered.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  rendered.parse(card);
  const element = rendered.render();
  if (element === undefined) throw new Error('The renderer gave nothing');
  const frame = document.createElement('div');
  frame.className = 'teams-card';
  frame.style.width = `${width}px`;
  frame.append(element);
  document.documentElement.lang = lang;
  document.querySelector('main')?.replaceChildren(frame);
  if (isOpened) openEverything();
}

function openEverything(): void {
  for (const button of document.querySelectorAll('button')) {
    if (button.hasAttribute('aria-controls') || button.getAttribute('aria-expanded') === 'false')
      button.click();
  }
}

Object.assign(globalThis, { showCard });
