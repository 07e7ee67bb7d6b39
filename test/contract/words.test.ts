import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderCard } from '../../src/teams/cards/render-card';
import { en } from '../../src/teams/text/en';
import { leavesOf } from '../support/text-leaves';
import { everyView } from '../unit/views/every-view';
import { nodesOf } from '../unit/views/walk-template';

const page = readFileSync(join(__dirname, '..', '..', 'docs', 'words.md'), 'utf8');
const sentences = leavesOf(en);

/** The first column of the table under "Forbidden words". */
const forbidden = (page.split('## Forbidden words')[1] ?? '')
  .split('\n')
  .flatMap((line) => /^\| ((?:\\\||[^|])+) \|/.exec(line)?.[1] ?? [])
  .filter((cell) => cell !== 'never')
  .map((cell) => cell.replaceAll('\\|', '|').trim());

/** Names that Microsoft gave, with words that we would not choose. */
const names = /Global Administrators?|\w+ (Policy |Authentication )?Administrators?/g;

test('the page forbids something', () => {
  expect(forbidden.length).toBeGreaterThan(20);
});

describe.each(forbidden)('"%s"', (pattern) => {
  test('is in no text', () => {
    const found = sentences.filter(([, said]) =>
      new RegExp(`\\b${pattern}`, 'i').test(said.replaceAll(names, '')),
    );
    expect(found).toEqual([]);
  });
});

const parts = (text: string): readonly string[] => text.split(/(?<=[.!?:;])\s/);

describe('every text', () => {
  test('has sentences of fewer than 20 words', () => {
    const long = sentences.filter(([, said]) => parts(said).some((part) => part.split(/\s+/).length >= 20));
    expect(long).toEqual([]);
  });

  test('has no space around it', () => {
    expect(sentences.filter(([, said]) => said.trim() !== said)).toEqual([]);
  });

  test('apologizes only beside a way on', () => {
    expect(sentences.filter(([, said]) => /\bsorry\b/i.test(said) && parts(said).length < 2)).toEqual([]);
  });

  test('is calm: an exclamation mark only where somebody is thanked or greeted', () => {
    const loud = sentences.filter(([, said]) => said.includes('!')).map(([path]) => path);
    expect(loud).toEqual(['notice.kind.thanks.headline']);
  });

  test('has at most one sign, at its start and with a word', () => {
    const signs = /\p{Extended_Pictographic}/gu;
    const wrong = sentences.filter(([, said]) => {
      const count = [...said.matchAll(signs)].length;
      return count > 0 && (count > 1 || !/^\p{Extended_Pictographic}\uFE0F? \p{L}/u.test(said));
    });
    expect(wrong).toEqual([]);
  });
});

describe('every card', () => {
  const cards = everyView.map((view) => {
    const nodes = [...nodesOf(renderCard(view))];
    const words = nodes.map(({ text }) => text).filter((text) => typeof text === 'string');
    const verbs = nodes.filter(({ type }) => type === 'Action.Execute').map(({ verb }) => String(verb));
    const toggles = nodes.filter(({ type }) => type === 'Action.ToggleVisibility');
    const unfolds = toggles.map(({ targetElements }) => JSON.stringify(targetElements)).join();
    return { template: view.template, words: words.join('\n'), verbs, unfolds };
  });

  test('that speaks of asking an admin for the reader has the button that does it', () => {
    const offers = /I can ask for you|Ask an admin with the button/;
    const without = cards.filter(({ words, verbs }) => offers.test(words) && !verbs.includes('ask-admin'));
    expect(without.map(({ words }) => words)).toEqual([]);
  });

  test('that leaves it to somebody whom no button can ask has a text to pass on to them', () => {
    const leaving = [en.answer.who.admin, en.answer.who['app-owner'], en.answer.forbidden];
    const answers = cards.filter(({ template }) => template === 'answer');
    const left = answers.filter(({ words }) => leaving.some((said) => words.includes(`\n${said}\n`)));
    expect(left.length).toBeGreaterThan(3);
    expect(left.filter(({ unfolds }) => !unfolds.includes('pass-on')).map(({ words }) => words)).toEqual([]);
  });

  test('that speaks of a button has one', () => {
    const without = cards.filter(({ words, verbs }) => /button below/.test(words) && verbs.length === 0);
    expect(without.map(({ words }) => words)).toEqual([]);
  });

  test('has a headline without jargon, or with it in parentheses after the plain word', () => {
    const jargon = /\b(MFA|OAuth|SMTP|Graph|session|per-user)\b/i;
    const headlines = everyView
      .filter(({ template }) => !template.startsWith('approver'))
      .map(({ summary }) => summary)
      .filter((summary) => jargon.test(summary.replaceAll(/ \([^)]*\)/g, '')));
    expect([...new Set(headlines)]).toEqual([]);
  });
});
