import type { z } from 'zod';
import type { Fact } from '../diagnosis/fact';
import { findRequestId, isOk } from './answer';
import type { Answer } from './answer';
import { reasonOf } from './reason-of';
import type { Absent } from './reason-of';

interface Rule<Body, Value> {
  readonly schema: z.ZodType<Body>;
  /** Undefined where the body is sound but does not say, or says something unheard of. */
  readonly take: (body: Body) => Value | undefined;
  readonly source: string;
  readonly absent?: Absent;
}

/** One answer, one fact: parsed on its own, so that a strange body spoils nothing else. */
export function toFact<Body, Value>(answer: Answer, rule: Rule<Body, Value>): Fact<Value> {
  const requestId = findRequestId(answer);
  const origin = { source: rule.source, readAt: answer.at, ...(requestId !== undefined && { requestId }) };
  if (!isOk(answer)) return { state: 'unknown', reason: reasonOf(answer, rule.absent), ...origin };
  const parsed = rule.schema.safeParse(answer.body);
  if (!parsed.success) return { state: 'unknown', reason: 'not-answered', ...origin };
  const value = rule.take(parsed.data);
  return value === undefined
    ? { state: 'unknown', reason: 'not-exposed', ...origin }
    : { state: 'known', value, ...origin };
}
