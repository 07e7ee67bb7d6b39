import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import { answerWith } from './answer-with';
import { eventually } from './eventually';
import { listenOn } from './listen-on';

const Value = z.object({
  stringValue: z.string().optional(),
  intValue: z.coerce.number().optional(),
  doubleValue: z.number().optional(),
  boolValue: z.boolean().optional(),
});
const AttributeList = z.array(z.object({ key: z.string(), value: Value })).default([]);
const Point = z.object({
  attributes: AttributeList,
  asInt: z.coerce.number().optional(),
  asDouble: z.number().optional(),
  count: z.coerce.number().optional(),
});
const Points = z.object({ dataPoints: z.array(Point) });

/** OTLP as JSON: what OpenTelemetry's exporters send to `/v1/metrics` and `/v1/traces`. */
const Metrics = z.object({
  resourceMetrics: z.array(
    z.object({
      scopeMetrics: z.array(
        z.object({
          metrics: z.array(
            z.object({
              name: z.string(),
              sum: Points.optional(),
              gauge: Points.optional(),
              histogram: Points.optional(),
            }),
          ),
        }),
      ),
    }),
  ),
});
const Traces = z.object({
  resourceSpans: z.array(
    z.object({
      scopeSpans: z.array(
        z.object({
          spans: z.array(
            z.object({
              name: z.string(),
              traceId: z.string(),
              spanId: z.string(),
              parentSpanId: z.string().optional(),
              attributes: AttributeList,
            }),
          ),
        }),
      ),
    }),
  ),
});

export type Attributes = Readonly<Record<string, string | number | boolean>>;
export interface Measurement {
  readonly name: string;
  readonly attributes: Attributes;
  /** Of a histogram, how many were recorded. */
  readonly value: number;
}
export interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly attributes: Attributes;
}

/** Stands for an OpenTelemetry collector. */
export interface Collector {
  readonly url: string;
  /** As the newest report has them: counters only grow. */
  metrics(): readonly Measurement[];
  spans(): readonly Span[];
  /** Everything that arrived, as text. */
  everything(): string;
  headers(): readonly Readonly<Record<string, unknown>>[];
  until(what: string, holds: () => boolean): Promise<void>;
  stop(): Promise<void>;
}

export async function startCollector(): Promise<Collector> {
  const bodies: unknown[] = [];
  const headers: Readonly<Record<string, unknown>>[] = [];
  const spans: Span[] = [];
  let metrics: readonly Measurement[] = [];
  const server = createServer(
    answerWith(async (request, response) => {
      const body = await json(request);
      bodies.push(body);
      headers.push(request.headers);
      if (request.url === '/v1/metrics') metrics = toMeasurements(body);
      else if (request.url === '/v1/traces') spans.push(...toSpans(body));
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{}');
    }),
  );
  const port = await listenOn(server);
  return {
    url: `http://127.0.0.1:${port}`,
    metrics: () => metrics,
    spans: () => spans,
    everything: () => JSON.stringify(bodies),
    headers: () => headers,
    until: (what, holds) => eventually(what, holds),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function toMeasurements(body: unknown): readonly Measurement[] {
  const all = Metrics.parse(body).resourceMetrics.flatMap(({ scopeMetrics }) => scopeMetrics);
  return all
    .flatMap(({ metrics }) => metrics)
    .flatMap(
      ({ name, sum, gauge, histogram }) =>
        (sum ?? gauge ?? histogram)?.dataPoints.map(({ attributes, asInt, asDouble, count }) => ({
          name,
          attributes: toRecord(attributes),
          value: asInt ?? asDouble ?? count ?? 0,
        })) ?? [],
    );
}

function toSpans(body: unknown): readonly Span[] {
  return Traces.parse(body)
    .resourceSpans.flatMap(({ scopeSpans }) => scopeSpans)
    .flatMap(({ spans }) => spans)
    .map(({ attributes, parentSpanId, ...span }) => ({
      ...span,
      parentSpanId: parentSpanId === '' ? undefined : parentSpanId,
      attributes: toRecord(attributes),
    }));
}

function toRecord(list: z.infer<typeof AttributeList>): Attributes {
  return Object.fromEntries(
    list.map(({ key, value }) => [
      key,
      value.stringValue ?? value.intValue ?? value.doubleValue ?? value.boolValue ?? '',
    ]),
  );
}
