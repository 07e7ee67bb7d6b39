import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import type { Browser } from 'playwright-core';
import { drawGallery } from '../../tools/gallery/draw-gallery';
import type { Gallery } from '../../tools/gallery/draw-gallery';
import { indexPage } from '../../tools/gallery/index-page';
import { openStage } from '../../tools/gallery/open-stage';
import type { Stage } from '../../tools/gallery/open-stage';
import { parseArguments } from '../../tools/gallery/parse-arguments';
import { findChromium } from '../support/chromium';

const launch = findChromium();
const browserTests = launch ? describe : describe.skip;

browserTests('the gallery', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gallery-'));
  let browser: Browser | undefined;
  let stage: Stage;
  let gallery: Gallery;

  beforeAll(async () => {
    browser = await launch?.();
    if (browser) stage = await openStage(browser);
    gallery = await drawGallery(stage, folder, wanted());
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it('draws every card that is asked for, in each theme and width', () => {
    const themes = 3;
    const folded = ['answer.enforce', 'answer.switch'];
    const drawn = [...folded, ...folded.map((card) => `${card}.opened`)];
    expect(gallery.pictures).toHaveLength(drawn.length * themes);
    expect(new Set(gallery.pictures.map(({ card }) => card))).toEqual(new Set(drawn));
    for (const { file } of gallery.pictures) {
      const { width, height } = PNG.sync.read(readFileSync(join(folder, file)));
      expect(width).toBe(320);
      expect(height).toBeGreaterThan(200);
    }
  });

  it('draws themes differently, and what is opened longer', () => {
    const heightOf = (card: string) => pictureOf(card, 'light').height;
    expect(heightOf('answer.enforce.opened')).toBeGreaterThan(heightOf('answer.enforce'));
    expect(pictureOf('answer.switch', 'dark').data).not.toEqual(pictureOf('answer.switch', 'light').data);
  });

  it('finds a character that no font has', async () => {
    const nobodys = '\u{10FFFE}';
    expect(await stage.charactersWithoutFont(`aé${nobodys}`)).toEqual([nobodys]);
  });

  it('has a page with all of them', () => {
    const page = indexPage(gallery.pictures, ['a < b']);
    expect(page.match(/<img /g)).toHaveLength(gallery.pictures.length);
    expect(page).toContain('<p>a &lt; b</p>');
  });

  function pictureOf(card: string, theme: string): PNG {
    return PNG.sync.read(readFileSync(join(folder, 'en', theme, 'phone', `${card}.png`)));
  }
});

function wanted() {
  const asked = parseArguments([
    '--language',
    'en',
    '--width',
    'phone',
    '--card',
    'answer.enforce',
    '--card',
    'answer.switch',
  ]);
  if (asked.kind !== 'draw') throw new Error('These arguments are right');
  return asked.wanted;
}
