import type { Demand } from './authorise';
import type { GraphCall, RoutedCall } from './graph-call';
import type { GraphReply } from './graph-reply';
import type { LimitName } from './throttle';
import type { World } from './world';

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** Segments of the path, with `{id}` for one that is decoded and handed over. */
  readonly path: string;
  readonly betaOnly?: boolean;
  readonly limit?: LimitName;
  readonly demand: Demand;
  readonly handle: (world: World, call: RoutedCall) => GraphReply;
}

export type RouteMatch =
  | { readonly kind: 'found'; readonly route: Route; readonly id: string }
  | { readonly kind: 'no-segment'; readonly segment: string }
  | { readonly kind: 'wrong-method' };

export function matchRoute(routes: readonly Route[], call: GraphCall): RouteMatch {
  const segments = call.path.split('/').filter((segment) => segment !== '');
  const known = routes.filter(({ betaOnly }) => betaOnly !== true || call.version === 'beta');
  const samePath = known.filter(({ path }) => matchingLength(path, segments) === segments.length);
  const exact = samePath.filter(({ path }) => toSegments(path).length === segments.length);
  const route = exact.find(({ method }) => method === call.method);
  if (route !== undefined) return { kind: 'found', route, id: idIn(route.path, segments) };
  if (exact.length > 0) return { kind: 'wrong-method' };
  return { kind: 'no-segment', segment: firstStrange(known, segments) };
}

function toSegments(path: string): string[] {
  return path.split('/').slice(1);
}

/** How many leading segments agree with the pattern. Graph does not mind the case of its own names. */
function matchingLength(path: string, segments: readonly string[]): number {
  const pattern = toSegments(path);
  const disagreeing = segments.findIndex((segment, at) => !agrees(pattern[at], segment));
  return disagreeing === -1 ? segments.length : disagreeing;
}

function agrees(pattern: string | undefined, segment: string): boolean {
  return pattern === '{id}' || pattern?.toLowerCase() === decode(segment).toLowerCase();
}

function idIn(path: string, segments: readonly string[]): string {
  const at = toSegments(path).indexOf('{id}');
  return decode(segments[at] ?? '');
}

/** The first segment at which no route goes on: the one that Graph names in its refusal. */
function firstStrange(routes: readonly Route[], segments: readonly string[]): string {
  const furthest = Math.max(0, ...routes.map(({ path }) => matchingLength(path, segments)));
  return decode(segments[Math.min(furthest, segments.length - 1)] ?? '');
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    // A stray percent sign is no encoding: it stands for itself, and then nothing by that name is found.
    if (error instanceof URIError) return segment;
    throw error;
  }
}
