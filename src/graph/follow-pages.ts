import { z } from 'zod';
import { isOk } from './answer';
import type { Answer } from './answer';
import { readOne } from './read-one';
import type { Deadline, ReadDeps } from './read-one';
import type { Outgoing } from './send';

const Page = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string().optional() });

interface From {
  readonly request: Outgoing;
  readonly deadline: Deadline;
}

/**
 * Puts all pages of a collection into one answer. Where a later page fails, its failure is the answer: half of a list
 * never passes for all of it. A link that never ends is ended by the deadline.
 */
export async function followPages(
  deps: ReadDeps,
  first: Answer,
  { request, deadline }: From,
): Promise<Answer> {
  const items: unknown[] = [];
  let answer = first;
  for (;;) {
    const page = isOk(answer) ? Page.safeParse(answer.body) : undefined;
    if (!isOk(answer) || !page?.success) return answer;
    items.push(...page.data.value);
    const next = page.data['@odata.nextLink'];
    if (next === undefined) return { ...answer, body: { value: items } };
    const path = findPath(next);
    if (path === undefined) return { kind: 'none', why: 'missing', at: answer.at };
    const { headers } = request;
    answer = await readOne(
      deps,
      { method: 'GET', version: request.version, path, ...(headers && { headers }) },
      deadline,
    );
  }
}

/** Only what follows the version is used: a token never goes to a host that an answer names. */
export function findPath(link: string): string | undefined {
  return /\/(?:v1\.0|beta)(\/.*)$/.exec(link)?.[1];
}
