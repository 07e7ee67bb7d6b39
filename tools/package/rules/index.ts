import { commands } from './commands';
import { domains } from './domains';
import { icons } from './icons';
import { identities } from './identities';
import { languages } from './languages';
import { links } from './links';
import { names } from './names';
import type { Rule } from './rule';
import { texts } from './texts';

/** The rules of Microsoft Teams' app validation that can be checked without Microsoft, and that its schema lacks. */
export const rules: readonly Rule[] = [names, texts, links, identities, domains, commands, icons, languages];
