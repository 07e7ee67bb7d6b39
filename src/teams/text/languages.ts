import { en } from './en';
import type { Language } from './language';
import { languageFiles } from './language-files';

const english: Language = en;

/** Every language that the cards speak, by its tag: English here, all others as files in `languages/`. */
export const languages: Readonly<Record<string, object>> = {
  en: english,
  ...Object.fromEntries([...languageFiles].map(([tag, { texts }]) => [tag, texts])),
};
