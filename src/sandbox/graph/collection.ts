import { matchesFilter, parseFilter } from './filter';
import type { RoutedCall } from './graph-call';
import { badRequest, type GraphReply, ok } from './graph-reply';
import { selectedNames, selectProperties } from './select';
import type { World } from './world';

type Item = Readonly<Record<string, unknown>>;

export interface Collection {
  /** What stands behind `$metadata#`. */
  readonly context: string;
  readonly items: readonly Item[];
  /** False where the route has already understood `$filter` itself. */
  readonly filterable?: boolean;
}

const MOST_PER_PAGE = 999;

/** A collection as OData lists it: filtered, counted, a page of it, and only what was selected. */
export function listCollection(world: World, call: RoutedCall, collection: Collection): GraphReply {
  const { query } = call;
  const filtered = filterItems(query, collection);
  if (filtered === undefined) return badRequest('Invalid filter clause.');
  const size = pageSize(query, world.pageSize);
  if (size === undefined) return badRequest(`Invalid page size specified: '${query.get('$top') ?? ''}'.`);
  const from = Number(query.get('$skiptoken') ?? 0);
  const page = filtered.slice(from, from + size);
  const more = from + size < filtered.length;
  const names = selectedNames(query);
  return ok({
    '@odata.context': contextUrl(world, call, collection.context),
    ...(query.get('$count') === 'true' ? { '@odata.count': filtered.length } : {}),
    ...(more ? { '@odata.nextLink': nextLink(world, call, from + size) } : {}),
    value: names === undefined ? page : page.map((item) => selectProperties(item, names)),
  });
}

export function contextUrl(world: World, { version }: RoutedCall, fragment: string): string {
  return `${world.baseUrl()}/${version}/$metadata#${fragment}`;
}

function filterItems(
  query: URLSearchParams,
  { items, filterable = true }: Collection,
): readonly Item[] | undefined {
  const text = query.get('$filter');
  if (text === null || !filterable) return items;
  const filter = parseFilter(text);
  return filter === undefined ? undefined : items.filter((item) => matchesFilter(item, filter));
}

function pageSize(query: URLSearchParams, ordinary: number): number | undefined {
  const text = query.get('$top');
  if (text === null) return ordinary;
  const size = Number(text);
  return Number.isInteger(size) && size > 0 && size <= MOST_PER_PAGE ? size : undefined;
}

/** An absolute address, as Graph gives it, even for a request inside a batch. */
function nextLink(world: World, { version, path, query }: RoutedCall, from: number): string {
  const next = new URLSearchParams(query);
  next.set('$skiptoken', String(from));
  return `${world.baseUrl()}/${version}${path}?${next.toString()}`;
}
