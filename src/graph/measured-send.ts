import { z } from 'zod';
import type { Telemetry } from '../workflows/ports/telemetry';
import type { Answer } from './answer';
import { toInnerAnswers } from './batch';
import { resourceOf } from './resource-of';
import type { Outgoing, Send } from './send';

/** The same requests, counted by what became of them: also those inside of a batch, whose own status is 200. */
export function measuredSend(send: Send, telemetry: Telemetry): Send {
  return (request, timeoutMs) => {
    const { method } = request;
    const resource = resourceOf(request.path);
    return telemetry.span(`graph ${resource}`, { method, resource }, async (span) => {
      const began = performance.now();
      const answer = await send(request, timeoutMs);
      const outcome = outcomeOf(answer);
      span.set({ outcome });
      telemetry.record('app_password.graph.duration', (performance.now() - began) / 1000, { resource });
      count(telemetry, answer, { method, resource, batched: false });
      const innerAnswer = toInnerAnswers(answer);
      for (const inner of innerRequests(request)) {
        count(telemetry, innerAnswer(inner.id), {
          method: inner.method,
          resource: resourceOf(inner.url),
          batched: true,
        });
      }
      return answer;
    });
  };
}

interface Asked {
  readonly method: string;
  readonly resource: string;
  readonly batched: boolean;
}

function count(telemetry: Telemetry, answer: Answer, asked: Asked): void {
  const outcome = outcomeOf(answer);
  telemetry.count('app_password.graph.calls', { ...asked, outcome });
  if (outcome === '429') telemetry.count('app_password.throttled', { by: 'graph' });
}

/** The HTTP status, or why there is none. */
function outcomeOf(answer: Answer): string {
  return answer.kind === 'answered' ? String(answer.status) : answer.why;
}

const Batch = z.object({
  requests: z.array(z.object({ id: z.string(), method: z.string(), url: z.string() })),
});

function innerRequests({ path, body }: Outgoing): z.infer<typeof Batch>['requests'] {
  return path === '/$batch' ? (Batch.safeParse(body).data?.requests ?? []) : [];
}
