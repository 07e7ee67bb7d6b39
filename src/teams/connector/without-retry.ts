import type { ConnectorClient } from 'botframework-connector';
import { z } from 'zod';

interface Pipeline {
  removePolicy(policy: { readonly name: string }): unknown;
}

const WithPipeline = z.object({
  client: z.object({
    pipeline: z.custom<Pipeline>(
      (value) => z.object({ removePolicy: z.function() }).safeParse(value).success,
    ),
  }),
});

/**
 * The client repeats by itself, three times and after up to a minute each: every status from 500 on, 408, a lost
 * connection, and whatever names a `Retry-After`. Teams forbids some of these, a message may come twice, and the waiting
 * would happen in memory. It has no option against that, so the policy is taken out of its pipeline.
 */
export function withoutRetry(client: ConnectorClient): ConnectorClient {
  if (done.has(client)) return client;
  WithPipeline.parse(client).client.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  done.add(client);
  return client;
}

/** Clients are used for many turns, and each change of a pipeline makes the library put it in order again. */
const done = new WeakSet<ConnectorClient>();
