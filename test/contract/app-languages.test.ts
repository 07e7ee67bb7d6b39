import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageFiles } from '../../src/teams/text/language-files';
import { readCommand } from '../../src/teams/understanding/command';
import { appLanguage, appLanguageTag } from '../../tools/package/app-languages';
import { ManifestSchema } from '../../tools/package/manifest';
import { filledManifest } from '../support/package-contents';

const root = join(__dirname, '..', '..');
const manifest = ManifestSchema.parse(JSON.parse(filledManifest));
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

test('the app package speaks every language that the cards speak', () => {
  const tags = [...languageFiles.keys()].map(appLanguageTag);
  expect(manifest.localizationInfo?.additionalLanguages).toEqual(
    tags.map((languageTag) => ({ languageTag, file: `${languageTag}.json` })),
  );
  expect(manifest.description.full).toContain(
    'English, German, French, Spanish, Portuguese (Brazil), Polish, Dutch and Japanese',
  );
});

describe.each([...languageFiles.keys()])('%s', (tag) => {
  const made = appLanguage(manifest, read(`languages/${tag}.json`));
  const file = `appPackage/${appLanguageTag(tag)}.json`;

  // UPDATE_APP_LANGUAGES=1 writes them anew: the toolkit packs files, and the words stand in one place.
  if (process.env['UPDATE_APP_LANGUAGES']) {
    writeFileSync(join(root, file), `${JSON.stringify(made, null, 2)}\n`);
  }

  test('its file in the app package holds the words of its language file', () => {
    expect(read(file)).toEqual(made);
  });

  test('each command of the list is understood as what it is called in English', () => {
    const english = manifest.bots[0].commandLists.flatMap((list) => list.commands.map(({ title }) => title));
    const here = Object.entries(made).filter(([key]) => key.endsWith('.title'));
    expect(here.map(([, title]) => readCommand(title))).toEqual(english.map((title) => readCommand(title)));
  });
});
