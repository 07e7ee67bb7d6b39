import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { longestWaitMs } from './eventually';
import { watchStored } from './stored-messages';
import type { StoredMessages } from './stored-messages';

/** A person in front of a Playground's page. */
export interface Seat {
  readonly page: Page;
  readonly stored: StoredMessages;
  /** The buttons and choices that were clicked, in order. */
  readonly clicked: readonly string[];
  say(text: string): Promise<void>;
  /** Goes to a chat or channel by its name at the left. */
  visit(place: string): Promise<void>;
  /** The newest card with these words on it, once it is there. */
  card(...words: readonly string[]): Promise<Locator>;
  press(card: Locator, button: string): Promise<void>;
  /** Picks from a drop-down list. */
  choose(card: Locator, label: string, option: string): Promise<void>;
  /** Keeps a picture of the page, and of the card alone. */
  keep(name: string, card?: Locator): Promise<void>;
}

const folder = path.resolve(__dirname, '../../artifacts/e2e');

/** High enough for the longest card with its details open. SCREENSHOT_SCALE=2 makes the pictures of docs/images. */
const looks = {
  viewport: { width: 1440, height: 1900 },
  deviceScaleFactor: Number(process.env['SCREENSHOT_SCALE'] || '1'),
  reducedMotion: 'reduce',
} as const;

interface SeatOptions {
  /** As on a device that was away: cards stay as they were posted. */
  readonly missesUpdates?: boolean;
}

export async function openSeat(
  browser: Browser,
  url: string,
  { missesUpdates = false }: SeatOptions = {},
): Promise<Seat> {
  const page = await browser.newPage(looks);
  page.setDefaultTimeout(longestWaitMs);
  if (missesUpdates) await holdUpdatesBack(page);
  const stored = watchStored(page);
  await page.goto(url);
  // Whatever is clicked before the chat is there is undone when it comes.
  await page.getByText('Type a message').waitFor();
  const clicked: string[] = [];
  return {
    page,
    stored,
    clicked,
    async say(text) {
      const box = page.getByRole('textbox').last();
      await box.fill(text);
      await box.press('Enter');
    },
    async visit(place) {
      await page.getByText(place, { exact: true }).first().click();
    },
    async card(...words) {
      const found = words.reduce(
        (cards, word) => cards.filter({ hasText: word }),
        page.locator('.ac-adaptiveCard:visible'),
      );
      // A chat has its newest message at the end, a channel its newest post at the top; neither has two that match
      // but for the requester's case, whose newest card is the one to use.
      try {
        await found.last().waitFor();
      } catch (error) {
        await page.screenshot({ path: path.join(folder, 'failed.png') });
        throw error;
      }
      return found.last();
    },
    async press(card, name) {
      await card.getByRole('button', { name, exact: true }).click();
      clicked.push(name);
    },
    async choose(card, label, option) {
      await card.getByRole('combobox', { name: label }).click();
      await page.getByRole('option', { name: option, exact: true }).click();
      clicked.push(option);
    },
    async keep(name, card) {
      await card?.screenshot({ path: path.join(folder, `${name}-card.png`) });
      await page.screenshot({ path: path.join(folder, `${name}.png`) });
    },
  };
}

function holdUpdatesBack(page: Page): Promise<void> {
  return page.routeWebSocket(/.*/, (socket) => {
    socket.connectToServer().onMessage((message) => {
      if (!message.toString().includes('"updateMessage"')) socket.send(message);
    });
  });
}
