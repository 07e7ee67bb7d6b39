type Properties = Readonly<Record<string, unknown>>;

/** The names in `$select`; undefined when the caller left the choice to Graph. */
export function selectedNames(query: URLSearchParams): string[] | undefined {
  const text = query.get('$select')?.trim();
  if (text === undefined || text === '') return undefined;
  return text.split(',').map((name) => name.trim());
}

/** A property that was not selected is absent, not null. Annotations such as `@odata.type` always stay. */
export function selectProperties(item: Properties, names: readonly string[]): Properties {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return Object.fromEntries(
    Object.entries(item).filter(([name]) => name.startsWith('@odata.') || wanted.has(name.toLowerCase())),
  );
}

export function firstUnknownName(names: readonly string[], known: readonly string[]): string | undefined {
  const lower = known.map((name) => name.toLowerCase());
  return names.find((name) => !lower.includes(name.toLowerCase()));
}

/** How OData names in a context what was asked for: `groups(id,owners(id))`. */
export function selectedContext(context: string, query: URLSearchParams): string {
  const names = selectedNames(query);
  if (names === undefined) return context;
  const expanded = query.get('$expand')?.replaceAll(/\$select=/g, '');
  return `${context}(${[...names, ...(expanded === undefined ? [] : [expanded])].join(',')})`;
}
