type Node = Readonly<Record<string, unknown>>;

/** What the templating language is allowed to say here: a path, nothing to compute. */
const binding = /\$\{([^}]*)\}/g;
const plainPath = /^(\$root\.)?[A-Za-z]+(\.[A-Za-z]+)*$/;

interface Walk {
  /** Bindings without a value, conditions that are not true or false, and expressions that are more than a path. */
  readonly problems: readonly string[];
  /** Where in the template something was filled in. */
  readonly reached: ReadonlySet<string>;
}

interface Place {
  readonly path: string;
  readonly root: unknown;
  readonly data: unknown;
}

/** Fills a template in thought: each binding must find its value in the model, `$data` and `$when` as Teams does it. */
export function walkTemplate(template: unknown, model: unknown): Walk {
  const problems: string[] = [];
  const reached = new Set<string>();
  visit(template, { path: '', root: model, data: model });
  return { problems, reached };

  function visit(node: unknown, place: Place): void {
    if (typeof node === 'string') visitText(node, place);
    else if (Array.isArray(node)) {
      node.forEach((item, index) => visit(item, { ...place, path: `${place.path}/${index}` }));
    } else if (isNode(node)) visitNode(node, place);
  }

  function visitNode(node: Node, place: Place): void {
    const scopes = '$data' in node ? scopesOf(node['$data'], place) : [place.data];
    for (const data of scopes) {
      const here = { ...place, data };
      if ('$when' in node && !isShown(node['$when'], here)) continue;
      for (const [key, value] of Object.entries(node)) {
        if (key !== '$data' && key !== '$when') visit(value, { ...here, path: `${place.path}/${key}` });
      }
    }
  }

  function scopesOf(source: unknown, place: Place): readonly unknown[] {
    const value = valueOf(String(source), place);
    if (!Array.isArray(value)) problems.push(`${place.path}: $data ${String(source)} is no list`);
    return Array.isArray(value) ? value : [];
  }

  function isShown(source: unknown, place: Place): boolean {
    const value = valueOf(String(source), place);
    if (typeof value !== 'boolean')
      problems.push(`${place.path}: $when ${String(source)} is neither true nor false`);
    return value === true;
  }

  function visitText(text: string, place: Place): void {
    for (const [expression] of text.matchAll(binding)) {
      const value = valueOf(expression, place);
      if (value === undefined || value === null) problems.push(`${place.path}: ${expression} has no value`);
      else reached.add(place.path);
    }
  }

  function valueOf(expression: string, { path, root, data }: Place): unknown {
    const inner = expression.slice(2, -1);
    if (!plainPath.test(inner)) problems.push(`${path}: ${expression} is more than a path`);
    const fromRoot = inner.startsWith('$root.');
    const keys = (fromRoot ? inner.slice('$root.'.length) : inner).split('.');
    return keys.reduce<unknown>(
      (value, key) => (isNode(value) ? value[key] : undefined),
      fromRoot ? root : data,
    );
  }
}

/** Where a template has something to fill in. */
export function bindingsOf(template: unknown, path = ''): readonly string[] {
  if (typeof template === 'string') return template.includes('${') ? [path] : [];
  if (Array.isArray(template)) return template.flatMap((item, index) => bindingsOf(item, `${path}/${index}`));
  if (!isNode(template)) return [];
  return Object.entries(template)
    .filter(([key]) => key !== '$data' && key !== '$when')
    .flatMap(([key, value]) => bindingsOf(value, `${path}/${key}`));
}

/** Every object of a card, however deep. */
export function* nodesOf(card: unknown): Generator<Node> {
  if (Array.isArray(card)) for (const item of card) yield* nodesOf(item);
  if (!isNode(card)) return;
  yield card;
  for (const value of Object.values(card)) yield* nodesOf(value);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
