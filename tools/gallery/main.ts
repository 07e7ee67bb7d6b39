import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findChromium } from '../../test/support/chromium';
import { drawDocs } from './draw-docs';
import { drawGallery } from './draw-gallery';
import type { Gallery } from './draw-gallery';
import { indexPage } from './index-page';
import { openStage } from './open-stage';
import type { Stage } from './open-stage';
import { parseArguments, usage } from './parse-arguments';
import type { Wanted } from './parse-arguments';

const root = join(__dirname, '..', '..');
const folder = join(root, 'artifacts', 'gallery');

async function main(): Promise<number> {
  const asked = parseArguments(process.argv.slice(2));
  if (asked.kind === 'help') return say(0, usage);
  if (asked.kind === 'wrong') return complain(`${asked.problems.join('\n')}\n\n${usage}`);
  const launch = findChromium();
  if (!launch) return complain('The gallery is drawn by Chromium.\n');
  const browser = await launch();
  try {
    if (asked.kind === 'docs') return await drawForDocs(await openStage(browser, 2));
    const gallery = await drawGallery(await openStage(browser, asked.wanted.scale), folder, asked.wanted);
    return gallery.pictures.length === 0
      ? complain('No card has such a name.\n')
      : report(gallery, asked.wanted);
  } finally {
    await browser.close();
  }
}

async function drawForDocs(stage: Stage): Promise<number> {
  const files = await drawDocs(stage, join(root, 'docs', 'images'));
  return say(0, `${files.map((file) => relative(process.cwd(), file)).join('\n')}\n`);
}

function report({ pictures, withoutFont }: Gallery, wanted: Wanted): number {
  const notes = [...withoutFont].flatMap(([language, characters]) =>
    characters.length > 0
      ? [
          `No font on this machine has ${characters.length} characters of ${language} (${characters.slice(0, 8).join('')}): they are drawn as boxes.`,
        ]
      : [],
  );
  const index = join(folder, 'index.html');
  mkdirSync(folder, { recursive: true });
  writeFileSync(index, indexPage(pictures, notes));
  const cut = pictures.flatMap(({ card, language, width, cutOff }) =>
    cutOff.map((words) => `cut off in ${language} on a ${width}, ${card.replace(/\..*/, '')}: ${words}`),
  );
  const lines = [
    `${pictures.length} pictures in ${wanted.languages.join(', ')}: ${relative(process.cwd(), index)}`,
    ...notes,
    ...new Set(cut),
  ];
  return say(0, `${lines.join('\n')}\n`);
}

function say(status: number, text: string): number {
  process.stdout.write(text);
  return status;
}

function complain(text: string): number {
  process.stderr.write(text);
  return 2;
}

void main().then((status) => {
  process.exitCode = status;
});
