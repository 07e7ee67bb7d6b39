import { z } from 'zod';

/** What people are to do for a while. */
export const LoadOrder = z.object({
  /**
   * `text`: greetings and words that nobody understands, by turns. `check`: the click that asks for a diagnosis, which
   * has to be answered with one. `mixed`: all of these, and "looking" is an answer too.
   */
  kind: z.enum(['text', 'check', 'mixed']),
  /** Where the bot is; several processes of it are written to by turns. */
  targets: z.array(z.string()).min(1),
  serviceUrl: z.string(),
  tenantId: z.string(),
  people: z.number(),
  forMs: z.number(),
  /** How many wait for an answer at any time. Ignored where a rate is given. */
  concurrency: z.number(),
  /** Turns that begin each second, however long they take; null: the next begins when one has ended. */
  perSecond: z.number().nullable().default(null),
});
export type LoadOrder = z.input<typeof LoadOrder>;

export const LoadResult = z.object({
  turns: z.number(),
  /** Turns that were not answered as they should have been; the first of these answers. */
  failed: z.number(),
  firstFailure: z.string().nullable(),
  seconds: z.number(),
  medianMs: z.number(),
  p99Ms: z.number(),
});
export type LoadResult = z.infer<typeof LoadResult>;

/** One after the other, each when the one before has its answer. */
export const ClickOrder = z.array(
  z.object({
    target: z.string(),
    body: z.string(),
    /** What has to stand in the answer. */
    expects: z.string(),
  }),
);
export type ClickOrder = z.infer<typeof ClickOrder>;

/** How long each took. */
export const ClickResult = z.object({ latenciesMs: z.array(z.number()) });
