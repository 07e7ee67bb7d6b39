import type { Manifest } from '../manifest';
import { notUnderstood } from './commands';
import type { Rule } from './rule';
import { readLanguageFile } from './read-language-file';

type Language = NonNullable<Manifest['localizationInfo']>['additionalLanguages'][number];

/** What every language needs, since the manifest itself has it. */
const always = ['name.short', 'description.short', 'description.full'] as const;

/** The same content in all languages: each has every text that the manifest has, and nothing that it has not. */
export const languages: Rule = ({ manifest, files }) => {
  const info = manifest.localizationInfo;
  if (info === undefined) {
    return ['localizationInfo is missing: it says in which language the manifest is written.'];
  }
  return [
    ...(/^[a-z]{2,3}$/.test(info.defaultLanguageTag)
      ? []
      : [
          `defaultLanguageTag is "${info.defaultLanguageTag}": write a bare language, such as en, so that all its regions get it.`,
        ]),
    ...info.additionalLanguages.flatMap((language) =>
      problemsOf(language, { manifest, file: files.get(language.file) }),
    ),
  ];
};

interface Known {
  readonly manifest: Manifest;
  readonly file: Uint8Array | undefined;
}

function problemsOf({ file: name }: Language, { manifest, file }: Known): readonly string[] {
  if (file === undefined) return [`${name} is missing: localizationInfo names it.`];
  const texts = readLanguageFile(file);
  if (texts === undefined) return [`${name} is not a JSON object of texts.`];
  const wanted = translatable(manifest);
  const missing = wanted.filter((key) => texts[key] === undefined);
  const strange = Object.keys(texts).filter((key) => key !== '$schema' && !wanted.includes(key));
  return [
    ...missing.map((key) => `${name} lacks ${key}.`),
    ...strange.map((key) => `${name} has ${key}, which the manifest has not.`),
    ...Object.entries(texts)
      .filter(([key]) => key.endsWith('.title'))
      .flatMap(([, title]) => notUnderstood(title))
      .map((problem) => `${name}: ${problem}`),
  ];
}

/** Keys as Teams' localisation files write them: `bots[0].commandLists[0].commands[1].title`. */
export function translatable({ name, bots }: Manifest): readonly string[] {
  return [
    ...always,
    ...(name.full === undefined ? [] : ['name.full']),
    ...bots[0].commandLists.flatMap(({ commands }, list) =>
      commands.flatMap((_command, at) =>
        ['title', 'description'].map((part) => `bots[0].commandLists[${list}].commands[${at}].${part}`),
      ),
    ),
  ];
}
