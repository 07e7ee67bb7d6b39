export interface Template {
  readonly parameters: ReadonlyMap<string, { readonly hasDefault: boolean; readonly secure: boolean }>;
  readonly outputs: readonly string[];
  /** `Microsoft.App/containerApps@2024-03-01`, each once. */
  readonly resourceTypes: readonly string[];
  /** Names that stand as `name: value` inside of `var settings = { … }`. */
  readonly settings: readonly string[];
  readonly text: string;
}

/**
 * As much of Bicep as can be read without its compiler, which is not published as a package: what a template asks for and
 * gives back. Whether it compiles is tried with `az bicep build` before a release (docs/deploy.md).
 */
export function readTemplate(text: string): Template {
  const code = text.replace(/^\s*\/\/.*$/gm, '');
  const parameters = [...code.matchAll(/((?:^@.*\n)*)^param (\w+) \w+( = .+)?$/gm)].map(
    ([, decorators = '', name = '', value]) =>
      [name, { hasDefault: value !== undefined, secure: decorators.includes('@secure()') }] as const,
  );
  const [, block = ''] = /^var settings = \{\n([\s\S]*?)^\}/m.exec(code) ?? [];
  return {
    parameters: new Map(parameters),
    outputs: [...code.matchAll(/^output (\w+) /gm)].map(([, name = '']) => name),
    resourceTypes: [...new Set([...code.matchAll(/^resource \w+ '([^']+)'/gm)].map(([, type = '']) => type))],
    settings: [...block.matchAll(/^ {2}(\w+):/gm)].map(([, name = '']) => name),
    text: code,
  };
}

/**
 * The properties of a resource, as dotted paths in their order: `identity.type`. Those of the objects in a list stand under
 * the list: `properties.template.containers.name`.
 */
export function propertyPaths({ text }: Template, resource: string): readonly string[] {
  const [, block = ''] =
    new RegExp(`^resource ${resource} '[^']+' = \\{\n([\\s\\S]*?)^\\}`, 'm').exec(text) ?? [];
  const above: { readonly indent: number; readonly name: string }[] = [];
  return [...block.matchAll(/^( +)(\w+):/gm)].map(([, { length: indent } = '', name = '']) => {
    while ((above.at(-1)?.indent ?? -1) >= indent) above.pop();
    above.push({ indent, name });
    return above.map((one) => one.name).join('.');
  });
}
