import { z } from 'zod';
import type { BotState } from '../workflows/ports/store';

/** What was done already about somebody, across processes: the same news comes from each of a person's clients. */
export interface Once {
  /** Whether `isFirst` has been answered with yes for this. */
  has(about: string, what: string): Promise<boolean>;
  /** True for the first caller alone. */
  isFirst(about: string, what: string): Promise<boolean>;
}

/** Far more than a person's clients can have under way at the same time. */
const kept = 20;

const Done = z.object({ done: z.array(z.string()), eTag: z.string() });

/** One small row per `about`, which holds the newest of what was done. */
export function createOnce(botState: BotState): Once {
  const read = async (about: string) => {
    const items = await botState.read([keyOf(about)]);
    // No stored row has the tag `none`: whoever writes it first, the other one conflicts.
    return Done.catch({ done: [], eTag: 'none' }).parse(items[keyOf(about)]);
  };
  return {
    has: async (about, what) => (await read(about)).done.includes(what),
    async isFirst(about, what) {
      const { done, eTag } = await read(about);
      if (done.includes(what)) return false;
      try {
        await botState.write({ [keyOf(about)]: { done: [...done, what].slice(-kept), eTag } });
        return true;
      } catch (error) {
        if (isConflict(error)) return false;
        throw error;
      }
    },
  };
}

function keyOf(about: string): string {
  return `once/${about}`;
}

function isConflict(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'bot-state-conflict';
}
