/** Runs in Chromium, as a plain script: no imports. */

const card = (): Element => {
  const found = document.querySelector('.teams-card');
  if (found === null) throw new Error('No card is shown');
  return found;
};

/** Rounding of fractions of a pixel is not a cut. */
const tolerance = 1;

/** The words that do not fit: cut off inside their own box, or reaching over the card's edge. */
function cutOffTexts(): readonly string[] {
  const edge = card().getBoundingClientRect();
  return [...card().querySelectorAll<HTMLElement>('*')]
    .filter((element) => isShown(element) && hasOwnText(element))
    .filter((element) => isCut(element) || reachesOver(element, edge))
    .map((element) => element.innerText || element.title);
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
  );
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && !(element instanceof HTMLOptionElement);
}

function isCut(element: HTMLElement): boolean {
  // Inline boxes have no client width; what they hold is measured by the box around them.
  if (element.clientWidth === 0) return false;
  return (
    element.scrollWidth > element.clientWidth + tolerance || element.scrollHeight > element.clientHeight + 4
  );
}

function reachesOver(element: HTMLElement, edge: DOMRect): boolean {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].some(
    ({ left, right }) => left < edge.left - tolerance || right > edge.right + tolerance,
  );
}

/** The choices of a closed list that would be cut off once chosen: it has one line, and an arrow at its end. */
function cutOffChoices(): readonly string[] {
  const arrow = 20;
  return [...card().querySelectorAll('select')].flatMap((select) => {
    const { paddingLeft, paddingRight, font } = getComputedStyle(select);
    const room =
      select.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - arrow;
    return [...select.options].map(({ text }) => text).filter((text) => widthOf(text, font) > room);
  });
}

function widthOf(text: string, font: string): number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('No canvas');
  context.font = font;
  return context.measureText(text).width;
}

const reachable = 'button, a[href], input, select, textarea, [tabindex="0"]';

function canBeReached(element: HTMLElement): boolean {
  // Of radio buttons that belong together, Tab comes to the chosen one; arrows go to the others.
  if (element instanceof HTMLInputElement && element.type === 'radio' && !element.checked) return false;
  return isShown(element) && !element.hasAttribute('disabled') && element.tabIndex >= 0;
}

/** Every button and input that is visible, as it is called, top to bottom and left to right: as it is read. */
function readingOrder(): readonly string[] {
  return [...card().querySelectorAll<HTMLElement>(reachable)]
    .filter(canBeReached)
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .sort((one, other) =>
      Math.abs(one.box.top - other.box.top) < 8 ? one.box.left - other.box.left : one.box.top - other.box.top,
    )
    .map(({ element }) => nameOf(element));
}

/** Puts the focus before the card, so that Tab comes into it from above. */
function startBeforeCard(): void {
  const main = document.querySelector('main');
  if (main === null) throw new Error('No page');
  main.tabIndex = -1;
  main.focus();
}

/** What holds the keyboard's focus, as it is called; null when that is nothing of the card. */
function focused(): string | null {
  const element = document.activeElement;
  return element instanceof HTMLElement && card().contains(element) ? nameOf(element) : null;
}

function nameOf(element: HTMLElement): string {
  const labels = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
  const labelled = labels.map((id) => document.getElementById(id)?.innerText ?? '').join(' ');
  return labelled || (element.getAttribute('aria-label') ?? element.innerText);
}

/** Characters that no font of this machine has: they are drawn as the same box as one that nobody has. */
function charactersWithoutFont(text: string): readonly string[] {
  const missing = pictureOf('\u{10FFFF}');
  return [...new Set(text)].filter(
    (char) => (char.codePointAt(0) ?? 0) > 0x7f && pictureOf(char) === missing,
  );
}

function pictureOf(char: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 32;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas');
  context.font = `20px ${getComputedStyle(document.body).fontFamily}`;
  context.fillText(char, 4, 24);
  return canvas.toDataURL();
}

Object.assign(globalThis, {
  cutOffTexts,
  cutOffChoices,
  readingOrder,
  startBeforeCard,
  focused,
  charactersWithoutFont,
});
