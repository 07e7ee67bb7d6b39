import { z } from 'zod';

/** An empty value counts as absent: that is how most places that set environment variables leave one out. */
export function setting<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (value === '' ? undefined : value), schema);
}

export const text = z.string('is missing').trim().min(1, 'is missing');
export const guid = z.guid('must be a GUID');
