import { z } from 'zod';

const where = {
  method: z.string().toUpperCase().optional(),
  /** A regular expression over version, path and query, for instance `^/beta/users/.+/requirements`. */
  path: z.string(),
  /** How often; `null` is for ever. */
  times: z.number().int().positive().nullable().default(1),
  /** How many matching requests pass untouched before the fault begins. */
  after: z.number().int().nonnegative().default(0),
  delayMs: z.number().nonnegative().default(0),
  /** Carry the request out all the same, and only then spoil the answer: the caller cannot know. */
  carriedOut: z.boolean().default(false),
};

export const FaultSchema = z.discriminatedUnion('kind', [
  z.object({
    ...where,
    kind: z.literal('status'),
    status: z.number().int(),
    headers: z.record(z.string(), z.string()).default({}),
    body: z.unknown().optional(),
  }),
  z.object({ ...where, kind: z.literal('delay') }),
  z.object({ ...where, kind: z.literal('drop') }),
  z.object({ ...where, kind: z.literal('truncate') }),
  z.object({ ...where, kind: z.literal('malformed') }),
  z.object({ ...where, kind: z.literal('silence') }),
]);

export type Fault = z.infer<typeof FaultSchema>;
type FaultInput = z.input<typeof FaultSchema>;

interface FaultTarget {
  readonly method: string;
  readonly path: string;
  /** A request inside a batch has no connection of its own: only its status and its time can go wrong. */
  readonly inner: boolean;
}

export interface Faults {
  readonly add: (fault: FaultInput) => void;
  readonly clear: () => void;
  /** How many faults have not struck as often as they were asked to. */
  readonly pending: () => number;
  /** The fault that strikes this request, if one does; it is used up by one. */
  readonly take: (target: FaultTarget) => Fault | undefined;
}

interface Armed {
  readonly fault: Fault;
  readonly pattern: RegExp;
  passing: number;
  left: number;
}

export function createFaults(): Faults {
  let armed: Armed[] = [];
  return {
    add: (input) => {
      const fault = FaultSchema.parse(input);
      const left = fault.times ?? Number.POSITIVE_INFINITY;
      armed = [...armed, { fault, pattern: new RegExp(fault.path, 'i'), passing: fault.after, left }];
    },
    clear: () => {
      armed = [];
    },
    pending: () => armed.filter(({ left }) => left > 0).length,
    take: (target) => {
      const hit = armed.find((one) => one.left > 0 && matches(one, target));
      if (hit === undefined) return undefined;
      if (hit.passing > 0) {
        hit.passing -= 1;
        return undefined;
      }
      hit.left -= 1;
      return hit.fault;
    },
  };
}

function matches({ fault, pattern }: Armed, { method, path, inner }: FaultTarget): boolean {
  if (inner && fault.kind !== 'status' && fault.kind !== 'delay') return false;
  return (fault.method === undefined || fault.method === method) && pattern.test(path);
}
