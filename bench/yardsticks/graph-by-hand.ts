import type { ReadsToDo } from '../measured/reads-of-a-diagnosis';

export interface ByHand {
  readonly graphUrl: string;
  readonly token: string;
}

/** One single request, as anybody can send it: the least time in which anything can be known. */
export async function oneRequest({ graphUrl, token }: ByHand, path: string): Promise<void> {
  const response = await fetch(`${graphUrl}${path}`, {
    headers: { authorization: `Bearer ${token}`, consistencylevel: 'eventual' },
  });
  await response.json();
  if (!response.ok) throw new Error(`HTTP ${response.status} for ${path}`);
}

/** How admins' scripts do it: the same reads, one request after another. */
export async function oneAfterAnother(graph: ByHand, reads: ReadsToDo): Promise<void> {
  for (const path of reads) await oneRequest(graph, path);
}
