const PLACEHOLDER = /\$\{\{\s*([^{}]*?)\s*\}\}/g;

/** The names in `${{NAME}}`, each once, in the order of their first appearance. */
export function placeholderNames(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map(([, name]) => name ?? ''))];
}

/** A name without a value stays: `placeholderNames` of the result names what is missing. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(PLACEHOLDER, (whole, name: string) => values[name] ?? whole);
}
