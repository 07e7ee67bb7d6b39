import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { en } from '../../src/teams/text/en';
import { languageFiles } from '../../src/teams/text/language-files';
import { commands } from '../../src/teams/understanding/commands';
import { apps, symptoms } from '../../src/diagnosis/answers';
import { leavesOf } from '../support/text-leaves';

const folder = join(__dirname, '..', '..', 'languages');

/** What a translator answers for, beside the texts; the product does not read it. */
const Notes = z.object({
  /** How Microsoft's own interface says it in this language, and where that was seen; null: the English name stands beside it. */
  microsoftNames: z.record(
    z.string(),
    z.object({ here: z.string().min(1), source: z.url().nullable() }).strict(),
  ),
});

const plural = /_(zero|one|two|few|many|other)$/;
const english = new Map(leavesOf(en));
const englishPlurals = new Set(
  [...english.keys()].filter((path) => plural.test(path)).map((path) => path.replace(plural, '')),
);

const placeholders = (sentence: string) => [...sentence.matchAll(/\{\{\w+\}\}/g)].map(String).toSorted();
const marks = (sentence: string) => sentence.split('**').length - 1;
/** Signs at the beginning say the same as colour and word do. */
const icon = (sentence: string) => /^[^\p{L}\p{N}\p{P}{]+(?= )/u.exec(sentence)?.[0];

/** The English sentence of the same place: plural forms share the one with `other`. */
function originalOf(path: string): string {
  const found = english.get(path) ?? english.get(path.replace(plural, '_other'));
  if (found === undefined) throw new Error(`English has no "${path}".`);
  return found;
}

test('there are the eight languages', () => {
  expect([...languageFiles.keys()].toSorted()).toEqual(['de', 'es', 'fr', 'ja', 'nl', 'pl', 'pt-BR']);
});

describe.each([...languageFiles])('%s', (tag, { texts, commands: words, clues }) => {
  const leaves = leavesOf(texts);
  const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;

  test('has every sentence of English, in all of its own plural forms, and no other', () => {
    const expected = [...english.keys()]
      .filter((path) => !plural.test(path))
      .concat([...englishPlurals].flatMap((base) => categories.map((category) => `${base}_${category}`)));
    expect(leaves.map(([path]) => path).toSorted()).toEqual(expected.toSorted());
  });

  test('fills in the same, and stresses and marks as much', () => {
    const wrong = leaves.filter(([path, sentence]) => {
      const original = originalOf(path);
      // "One request" says its number in words.
      const counted = (one: string) =>
        placeholders(one).filter((name) => name !== '{{count}}' || !plural.test(path));
      return (
        String(counted(sentence)) !== String(counted(original)) ||
        marks(sentence) !== marks(original) ||
        icon(sentence) !== icon(original)
      );
    });
    expect(wrong).toEqual([]);
  });

  test('has no sentence that is empty, has spaces around it or was left in English', () => {
    const wrong = leaves.filter(
      ([path, sentence]) =>
        sentence.trim() !== sentence ||
        sentence === '' ||
        (sentence === originalOf(path) && sentence.split(' ').length > 3),
    );
    expect(wrong).toEqual([]);
  });

  test('knows words for every command, and clues for every answer that has some', () => {
    expect(commands.filter((command) => (words[command] ?? []).length === 0)).toEqual([]);
    expect(
      Object.values(words).flatMap((said) => said.filter((one) => one !== one.toLowerCase().trim())),
    ).toEqual([]);
    expect(symptoms.filter((id) => !clues.symptom.some(([clue]) => clue === id))).toEqual([]);
    const named = ['scanner-or-printer', 'backup-or-migration-tool', 'smtp-application'] as const;
    expect(named.filter((id) => !clues.app.some(([clue]) => clue === id))).toEqual([]);
    expect(clues.app.filter(([id]) => !apps.includes(id))).toEqual([]);
  });

  test("uses Microsoft's own names, each with its source, or the English one beside it", () => {
    const file: unknown = JSON.parse(readFileSync(join(folder, `${tag}.json`), 'utf8'));
    const { microsoftNames } = Notes.parse(file);
    const mustHave = [
      'Security info',
      'Add sign-in method',
      'App password',
      'Enforced',
      'Disabled',
      'Enabled',
    ];
    expect(mustHave.filter((name) => !(name in microsoftNames))).toEqual([]);
    const all = leaves.map(([, sentence]) => sentence).join('\n');
    for (const [name, { here, source }] of Object.entries(microsoftNames)) {
      expect([name, all.includes(here)]).toEqual([name, true]);
      if (source === null) expect([name, all.includes(name)]).toEqual([name, true]);
      // In bold it is a button or a setting that somebody has to find.
      const alone = leaves.filter(([, said]) => said.includes(`**${here}**`) && !said.includes(name));
      if (source === null) expect(alone).toEqual([]);
    }
  });
});
