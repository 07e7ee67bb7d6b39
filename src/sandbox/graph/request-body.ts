import type { z } from 'zod';
import type { CallBody } from './graph-call';

/** The body in the wanted shape, or undefined: the route then refuses it in its own words. */
export function parseBody<T extends z.ZodType>(body: CallBody, schema: T): z.infer<T> | undefined {
  return body.kind === 'json' ? schema.safeParse(body.value).data : undefined;
}
