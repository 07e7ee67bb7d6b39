import type { SpanStatusCode, Tracer } from '@opentelemetry/api';
import type { Telemetry } from '../workflows/ports/telemetry';

export function createTracing(tracer: Tracer, failed: SpanStatusCode): Pick<Telemetry, 'span'> {
  return {
    span: (name, attributes, work) =>
      tracer.startActiveSpan(name, { attributes }, async (span) => {
        try {
          return await work({ set: (more) => span.setAttributes({ ...more }) });
        } catch (error) {
          // Its name alone: a message may quote what it was given.
          span.setStatus({ code: failed, message: error instanceof Error ? error.name : 'error' });
          throw error;
        } finally {
          span.end();
        }
      }),
  };
}
