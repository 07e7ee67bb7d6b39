import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'adaptivecards-templating';
import type { CardName, View } from '../views/view';
import type { Card } from './card';
import { withFallbacks } from './with-fallbacks';

/** `src/teams/cards` and `dist/teams/cards` are equally deep, so this holds for tsx and for the built product. */
const folder = join(__dirname, '..', '..', '..', 'cards');

/** Parsing a template costs far more than filling it. */
const templates = new Map<CardName, Template>();

/** Fills a view's template. The card is shared: whoever wants another one makes a copy. */
export function renderCard(view: View): Card {
  return view.template === 'question' ? renderOnce(view) : render(view);
}

/** Begins every conversation, in no more variants than there are answers to guess from what was typed. */
const questions = new Map<string, Card>();
const mostQuestions = 200;

function renderOnce(view: View): Card {
  const key = JSON.stringify(view.model);
  const known = questions.get(key);
  if (known) return known;
  const card = render(view);
  if (questions.size >= mostQuestions) questions.clear();
  questions.set(key, card);
  return card;
}

function render({ template, model }: View): Card {
  const card: unknown = templateOf(template).expand({ $root: model });
  return withFallbacks(card);
}

function templateOf(name: CardName): Template {
  const known = templates.get(name);
  if (known) return known;
  const source: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  const template = new Template(source);
  templates.set(name, template);
  return template;
}
