import { z } from 'zod';
import { parseTokens, type Token } from './filter-tokens';

/** The part of OData's `$filter` that directories and audit logs are asked with. */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'compare'; readonly path: string; readonly operator: string; readonly value: Literal }
  | { readonly kind: 'startswith'; readonly path: string; readonly value: Literal }
  | { readonly kind: 'any'; readonly path: string; readonly variable: string; readonly inner: Filter };

type Literal = string | number | boolean | null;

/** Undefined for a text that is not a filter. */
export function parseFilter(text: string): Filter | undefined {
  const tokens = parseTokens(text);
  if (tokens === undefined) return undefined;
  const parsed = parseEither(tokens);
  return parsed?.rest.length === 0 ? parsed.filter : undefined;
}

interface Parsed {
  readonly filter: Filter;
  readonly rest: readonly Token[];
}

function parseEither(tokens: readonly Token[]): Parsed | undefined {
  return parseChain(tokens, 'or', (rest) => parseChain(rest, 'and', parsePart));
}

type Parse = (tokens: readonly Token[]) => Parsed | undefined;

function parseChain(tokens: readonly Token[], kind: 'and' | 'or', parse: Parse): Parsed | undefined {
  const left = parse(tokens);
  if (left === undefined || left.rest[0]?.text !== kind) return left;
  const right = parseChain(left.rest.slice(1), kind, parse);
  return right && { filter: { kind, left: left.filter, right: right.filter }, rest: right.rest };
}

function parsePart(tokens: readonly Token[]): Parsed | undefined {
  const [first, second] = tokens;
  if (first?.text === '(') return closed(parseEither(tokens.slice(1)));
  if (first?.text === 'startswith') return parseStartsWith(tokens);
  if (first?.text.endsWith('/any') === true && second?.text === '(') return parseAny(tokens);
  return parseComparison(tokens);
}

function closed(parsed: Parsed | undefined): Parsed | undefined {
  return parsed?.rest[0]?.text === ')' ? { filter: parsed.filter, rest: parsed.rest.slice(1) } : undefined;
}

function parseStartsWith(tokens: readonly Token[]): Parsed | undefined {
  const [, open, path, comma, literal, close] = tokens;
  if (open?.text !== '(' || comma?.text !== ',' || close?.text !== ')') return undefined;
  if (path === undefined || literal?.literal === undefined) return undefined;
  return { filter: { kind: 'startswith', path: path.text, value: literal.literal }, rest: tokens.slice(6) };
}

function parseAny(tokens: readonly Token[]): Parsed | undefined {
  const [head, , variable, colon] = tokens;
  if (head === undefined || variable === undefined || colon?.text !== ':') return undefined;
  const inner = closed(parseEither(tokens.slice(4)));
  const path = head.text.slice(0, -'/any'.length);
  return (
    inner && { filter: { kind: 'any', path, variable: variable.text, inner: inner.filter }, rest: inner.rest }
  );
}

function parseComparison(tokens: readonly Token[]): Parsed | undefined {
  const [path, operator, value] = tokens;
  if (path === undefined || operator === undefined || value?.literal === undefined) return undefined;
  if (!Object.hasOwn(comparisons, operator.text)) return undefined;
  const filter = { kind: 'compare', path: path.text, operator: operator.text, value: value.literal } as const;
  return { filter, rest: tokens.slice(3) };
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  gt: (order) => order > 0,
  ge: (order) => order >= 0,
  lt: (order) => order < 0,
  le: (order) => order <= 0,
};

export function matchesFilter(item: unknown, filter: Filter): boolean {
  switch (filter.kind) {
    case 'and':
      return matchesFilter(item, filter.left) && matchesFilter(item, filter.right);
    case 'or':
      return matchesFilter(item, filter.left) || matchesFilter(item, filter.right);
    case 'startswith':
      return comparable(valueAt(item, filter.path)).startsWith(comparable(filter.value));
    case 'any':
      return matchesAny(item, filter);
    case 'compare':
      return compare(valueAt(item, filter.path), filter);
  }
}

function matchesAny(item: unknown, filter: Extract<Filter, { kind: 'any' }>): boolean {
  const entries = z.array(z.unknown()).safeParse(valueAt(item, filter.path)).data ?? [];
  // The variable stands for the entry: `t/id` is the entry's id.
  return entries.some((entry) => matchesFilter({ [filter.variable]: entry }, filter.inner));
}

function compare(found: unknown, { operator, value }: { operator: string; value: Literal }): boolean {
  const [left, right] = [comparable(found), comparable(value)];
  const order = left === right ? 0 : left < right ? -1 : 1;
  return comparisons[operator]?.(order) ?? false;
}

/** The directory compares texts without regard to case; times in one format compare as texts. */
function comparable(value: unknown): string {
  if (typeof value === 'string') return value.toLowerCase();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '\u0000';
}

function valueAt(item: unknown, path: string): unknown {
  return path.split('/').reduce<unknown>((value, name) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.entries(value).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  }, item);
}
