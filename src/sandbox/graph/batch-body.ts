import { z } from 'zod';
import type { CallBody } from './graph-call';
import { badRequest, type GraphReply, malformedBody, refuse } from './graph-reply';

const Step = z.object({
  id: z.string().min(1),
  method: z.string().toUpperCase(),
  url: z.string().min(1),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.unknown().optional(),
  dependsOn: z.array(z.string()).default([]),
});

const Batch = z.object({ requests: z.array(Step).min(1) });

export type BatchStep = z.infer<typeof Step>;

export type ParsedBatch =
  | { readonly ok: true; readonly steps: readonly BatchStep[] }
  | { readonly ok: false; readonly reply: GraphReply };

const MOST_STEPS = 20;

/** What is wrong with a batch as a whole refuses the whole: none of its requests is carried out. */
export function parseBatch(body: CallBody): ParsedBatch {
  if (body.kind !== 'json') return no(malformedBody);
  const parsed = Batch.safeParse(body.value);
  if (!parsed.success) return no(badRequest('Invalid batch payload format.'));
  const steps = parsed.data.requests;
  if (steps.length > MOST_STEPS) return no(tooMany);
  const wrong = duplicateId(steps) ?? bareWrite(steps) ?? absoluteUrl(steps) ?? strangeDependency(steps);
  return wrong === undefined ? { ok: true, steps } : no(badRequest(wrong));
}

const tooMany = refuse(
  400,
  'MaximumValueExceeded',
  `Number of batch request steps exceeds the maximum value of ${MOST_STEPS}.`,
);

function no(reply: GraphReply): ParsedBatch {
  return { ok: false, reply };
}

function duplicateId(steps: readonly BatchStep[]): string | undefined {
  const ids = steps.map(({ id }) => id.toLowerCase());
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  return twice === undefined ? undefined : `Request Id ${twice} should be unique in batch request.`;
}

/** Even a POST that needs no body must bring one, an empty object, and say that it is JSON. */
function bareWrite(steps: readonly BatchStep[]): string | undefined {
  const bare = steps.find(
    ({ method, headers, body }) => writes.has(method) && (body === undefined || !hasContentType(headers)),
  );
  return bare && `Write request id : ${bare.id} does not contain Content-Type header or body.`;
}

const writes: ReadonlySet<string> = new Set(['POST', 'PATCH', 'PUT']);

function hasContentType(headers: BatchStep['headers']): boolean {
  return Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
}

function absoluteUrl(steps: readonly BatchStep[]): string | undefined {
  const absolute = steps.find(({ url }) => /^[a-z]+:\/\//i.test(url));
  return absolute && `Request Id ${absolute.id}: the url must be relative and without a version.`;
}

/** Graph takes three patterns: nobody depends, each on the one before it, or all that depend on the same one. */
function strangeDependency(steps: readonly BatchStep[]): string | undefined {
  const dependent = steps.filter(({ dependsOn }) => dependsOn.length > 0);
  const backwards = dependent.find((step) => !dependsOnEarlier(steps, step));
  if (backwards !== undefined)
    return `Request Id ${backwards.id} depends on a request that is not before it.`;
  const serial = steps.every(({ dependsOn }, at) =>
    sameIds(dependsOn, at === 0 ? [] : [steps[at - 1]?.id ?? '']),
  );
  const same = dependent.every(({ dependsOn }) => sameIds(dependsOn, dependent[0]?.dependsOn ?? []));
  return serial || same ? undefined : 'Batch should be either fully sequential or fully parallel.';
}

function dependsOnEarlier(steps: readonly BatchStep[], { id, dependsOn }: BatchStep): boolean {
  const at = steps.findIndex((step) => step.id === id);
  return dependsOn.every((needed) => steps.slice(0, at).some((step) => step.id === needed));
}

function sameIds(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((id, at) => id === right[at]);
}
