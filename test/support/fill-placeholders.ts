const PLACEHOLDER = /\$\{\{\s*([^{}]*?)\s*\}\}/g;

/** The names in `${{NAME}}`, each once, in the order of their first appearance. */
export function placeholderNames(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map(([, name]) => name ?? ''))];
}

/** Throws on a name without a value: the toolkit would leave the placeholder in the package. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(PLACEHOLDER, (_whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for the placeholder ${name}`);
    return value;
  });
}
