import type { Sent } from './chats';

type Node = Readonly<Record<string, unknown>>;

/** A card as a person or a test reads it, whatever its template looks like. */
export interface ReadCard {
  /** Everything that can be read on it, what a screen reader says of it first. */
  readonly text: string;
  /** The verbs of its buttons, hidden ones included. */
  readonly verbs: readonly string[];
  /** What the button sends by itself. */
  dataOf(verb: string): Node;
  /** What an input holds before anybody touches it. */
  valueOf(inputId: string): unknown;
}

export function cardOf(message: Sent | Node): ReadCard {
  const nodes = [...walk('activity' in message ? contentOf(message) : message)];
  const buttons = nodes.filter(({ type }) => type === 'Action.Execute');
  return {
    text: nodes.flatMap(wordsOf).join('\n'),
    verbs: buttons.map(({ verb }) => String(verb)),
    dataOf(verb) {
      const data = buttons.find((button) => button['verb'] === verb)?.['data'];
      if (!isNode(data)) throw new Error(`The card has no button "${verb}".`);
      return data;
    },
    valueOf: (inputId) => nodes.find(({ id }) => id === inputId)?.['value'],
  };
}

export function hasCard({ activity }: Sent): boolean {
  return (activity.attachments?.length ?? 0) > 0;
}

function contentOf(message: Node | Sent): Node {
  const { activity } = message;
  const attachments: unknown = isNode(activity) ? activity['attachments'] : undefined;
  const list: readonly unknown[] = Array.isArray(attachments) ? attachments : [];
  const first = list[0];
  const content = isNode(first) ? first['content'] : undefined;
  return isNode(content) ? content : {};
}

function* walk(node: unknown): Generator<Node> {
  if (Array.isArray(node)) for (const item of node) yield* walk(item);
  if (!isNode(node)) return;
  yield node;
  for (const [key, child] of Object.entries(node)) if (key !== 'fallback') yield* walk(child);
}

function wordsOf({ speak, text, title, value, placeholder }: Node): readonly string[] {
  return [speak, text, title, value, placeholder].filter((word) => typeof word === 'string');
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
