import { setTimeout as delay } from 'node:timers/promises';
import type { Resource } from '@opentelemetry/resources';
import { createMeasuring } from './measuring';
import type { RunningTelemetry, TelemetryTarget } from './telemetry-target';
import { createTracing } from './tracing';

/** Longer would outlast the time that a process is given to end. */
const exportTimeoutMs = 5_000;

/** Loads OpenTelemetry's SDK, which takes time and memory: only for where something is to be sent. */
export async function openTelemetry(target: TelemetryTarget): Promise<RunningTelemetry> {
  const [api, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/resources'),
  ]);
  const resource = resourceFromAttributes({ 'service.name': target.serviceName });
  const [traces, metrics] = await Promise.all([openTraces(target, resource), openMetrics(target, resource)]);
  return {
    ...createMeasuring(metrics.getMeter('app-password-assistant')),
    ...createTracing(traces.getTracer('app-password-assistant'), api.SpanStatusCode.ERROR),
    async stop() {
      const sent = Promise.allSettled([traces.shutdown(), metrics.shutdown()]);
      await Promise.race([sent, delay(stopWithinMs, undefined, { ref: false })]);
    },
  };
}

/** A collector that is away must not take up the seconds that a process is given to end. */
const stopWithinMs = 2_000;

async function openTraces(target: TelemetryTarget, resource: Resource) {
  const [{ OTLPTraceExporter }, { BatchSpanProcessor, NodeTracerProvider }] = await Promise.all([
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/sdk-trace-node'),
  ]);
  const exporter = new OTLPTraceExporter(to(target, '/v1/traces'));
  const provider = new NodeTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(exporter)] });
  // For what is begun inside of something else.
  provider.register();
  return provider;
}

async function openMetrics(target: TelemetryTarget, resource: Resource) {
  const [{ OTLPMetricExporter }, { MeterProvider, PeriodicExportingMetricReader }] = await Promise.all([
    import('@opentelemetry/exporter-metrics-otlp-http'),
    import('@opentelemetry/sdk-metrics'),
  ]);
  const reader = new PeriodicExportingMetricReader({
    exporter: new OTLPMetricExporter(to(target, '/v1/metrics')),
    exportIntervalMillis: target.metricIntervalMs,
    exportTimeoutMillis: Math.min(exportTimeoutMs, target.metricIntervalMs),
  });
  return new MeterProvider({ resource, readers: [reader] });
}

function to({ endpoint, headers }: TelemetryTarget, path: string) {
  return { url: `${endpoint}${path}`, headers: { ...headers }, timeoutMillis: exportTimeoutMs };
}
