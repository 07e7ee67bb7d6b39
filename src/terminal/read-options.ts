import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

/** What every command understands. */
export const helpOption = { help: { type: 'boolean', short: 'h' } } as const;

/** Arguments that a command cannot make sense of, each problem in words. */
export interface Wrong {
  readonly kind: 'wrong';
  readonly problems: readonly string[];
}

type Read<T extends ParseArgsConfig> = ReturnType<typeof parseArgs<T>> & { readonly kind: 'read' };

/** Node's own reading, strict as it is by default: an option that a command does not have is never passed over. */
export function readOptions<T extends ParseArgsConfig>(config: T): Read<T> | Wrong {
  try {
    return { ...parseArgs(config), kind: 'read' };
  } catch (error) {
    return wrong(firstSentence(error instanceof Error ? error.message : String(error)));
  }
}

export function wrong(...problems: readonly string[]): Wrong {
  return { kind: 'wrong', problems };
}

/** What follows is advice about "--", which no command here has a use for. */
function firstSentence(message: string): string {
  return message.split(/\. |\.?\n/, 1)[0] ?? message;
}
