import { en } from './en';
import type { Language } from './language';

/** Every language that the cards speak. A new one: its folder, and a line here. */
export const languages = { en } as const satisfies Readonly<Record<string, Language>>;
