import type { Telemetry } from '../workflows/ports/telemetry';

/** Where traces and metrics go, by OTLP over HTTP. */
export interface TelemetryTarget {
  /** Without a trailing slash: `/v1/traces` and `/v1/metrics` are added. */
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly serviceName: string;
  readonly metricIntervalMs: number;
}

export interface RunningTelemetry extends Telemetry {
  /** Sends what is left. Never rejects: a collector that is away must not keep the product from ending. */
  stop(): Promise<void>;
}
