import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderCard } from '../../src/teams/cards/render-card';
import { cardNames } from '../../src/teams/views/view';
import type { CardName, View } from '../../src/teams/views/view';
import { everyView, hostile, samples, worstViews } from '../unit/views/every-view';
import { bindingsOf, nodesOf, walkTemplate } from '../unit/views/walk-template';

const folder = join(__dirname, '..', '..', 'cards');
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const templates = new Map(cardNames.map((name) => [name, read(`${name}.json`)]));
const templateOf = (name: CardName): unknown => templates.get(name);
const render = (view: View) => ({ view, card: renderCard(view) });
const rendered = everyView.map(render);
const worst = worstViews.map(render);

test('the folder holds exactly one template and one sample for each card', () => {
  const expected = cardNames.flatMap((name) => [`${name}.data.json`, `${name}.json`]);
  expect(readdirSync(folder).toSorted()).toEqual(expected.toSorted());
});

describe.each(cardNames)('%s', (name) => {
  // UPDATE_CARD_SAMPLES=1 writes them anew.
  if (process.env['UPDATE_CARD_SAMPLES']) {
    writeFileSync(join(folder, `${name}.data.json`), `${JSON.stringify(samples[name].model, null, 2)}\n`);
  }

  test('the sample is what the view gives', () => {
    expect(read(`${name}.data.json`)).toEqual(JSON.parse(JSON.stringify(samples[name].model)));
    expect(samples[name].template).toBe(name);
  });

  test('every binding and condition has a value in the sample', () => {
    expect(walkTemplate(templateOf(name), read(`${name}.data.json`)).problems).toEqual([]);
  });

  test('every binding and condition has a value in every view, and every part of the template is shown by some', () => {
    const walks = everyView
      .filter(({ template }) => template === name)
      .map(({ model }) => walkTemplate(templateOf(name), model));
    expect(walks.flatMap(({ problems }) => problems)).toEqual([]);
    const reached = new Set(walks.flatMap(({ reached }) => [...reached]));
    expect(bindingsOf(templateOf(name)).filter((path) => !reached.has(path))).toEqual([]);
  });

  test('the card names its language and says its headline', () => {
    const card = renderCard(samples[name]);
    expect(card).toMatchObject({
      type: 'AdaptiveCard',
      version: '1.5',
      lang: 'en',
      speak: samples[name].summary,
    });
  });
});

test('nothing unfilled is left in any card', () => {
  const left = rendered.filter(({ card }) =>
    /\$\{|\{\{|undefined|\[object|"(?!Action|Input)[a-zA-Z]+\.[a-zA-Z.-]+"/.test(JSON.stringify(card)),
  );
  expect(left).toEqual([]);
});

test('no card is larger than 24 kB, whatever is typed', () => {
  const tooLarge = [...rendered, ...worst]
    .map(({ view, card }) => ({ template: view.template, bytes: Buffer.byteLength(JSON.stringify(card)) }))
    .filter(({ bytes }) => bytes > 24 * 1024);
  expect(tooLarge).toEqual([]);
});

test('what people type stays inside TextRuns', () => {
  const nodes = worst.flatMap(({ card }) => [...nodesOf(card)]);
  const outside = nodes
    .filter(({ type }) => type !== 'TextRun')
    .flatMap((node) => Object.values(node))
    .filter((value) => typeof value === 'string' && /evil|<at>|שלום|👩/u.test(value));
  expect(outside).toEqual([]);
  const broken = nodes.filter(
    ({ type, text }) => type === 'TextRun' && /[\n\r\u202A-\u202E\u2066-\u2069]/u.test(String(text)),
  );
  expect(broken).toEqual([]);
});

test('what people type is shown as typed, on one line', () => {
  const shown = [...nodesOf(renderCard(worstCard('approver-open')))].map(({ text }) => text);
  const line = hostile.replaceAll(/\s+/g, ' ').replace('\u202E', '');
  expect(shown).toContainEqual(expect.stringContaining(line));
});

function worstCard(name: CardName): View {
  const found = worstViews.find(({ template }) => template === name);
  if (!found) throw new Error(`No worst ${name}`);
  return found;
}

test('the toast and the spoken words are plain text', () => {
  for (const { summary, model } of everyView) {
    expect(summary).not.toMatch(/[*_]/);
    expect(model.speak).toBe(summary);
  }
});
