import type { Card } from './card';

/**
 * Gives each Action.Execute its Action.Submit for clients that do not know Execute, with the same verb and data.
 * Here once, because a fallback written by hand would sooner or later carry another verb than its button.
 */
export function withFallbacks(card: unknown): Card {
  const result = walk(card);
  if (!isRecord(result)) throw new TypeError('A template must give one card');
  return result;
}

function walk(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(walk);
  if (!isRecord(node)) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value)]));
  return copy['type'] === 'Action.Execute' ? { ...copy, fallback: submitLike(copy) } : copy;
}

function submitLike(execute: Card): Card {
  const { verb, data, ...look } = execute;
  return { ...look, type: 'Action.Submit', data: { ...(isRecord(data) ? data : {}), verb } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
