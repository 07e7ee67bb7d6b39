import { z } from 'zod';
import type { Running } from '../../support/run-process';

/** In bytes, after a garbage collection. `external` holds the embedded database. */
const Memory = z.object({ rss: z.number(), heapUsed: z.number(), external: z.number() });
export type Memory = z.infer<typeof Memory>;

/** Asks the probe in the process. */
export function measureMemory({ signal, logged }: Pick<Running, 'signal' | 'logged'>) {
  let asked = 0;
  return async (): Promise<Memory> => {
    asked += 1;
    signal('SIGUSR2');
    return Memory.parse(await logged(`memory ${asked}`));
  };
}
