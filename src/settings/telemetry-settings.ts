import { z } from 'zod';
import type { TelemetryTarget } from '../telemetry/telemetry-target';
import { setting } from './setting';

/** `name=value` pairs with commas between, values percent-encoded, as OpenTelemetry's specification has them. */
const headers = z
  .string()
  .default('')
  .transform((text, context): Readonly<Record<string, string>> => {
    const pairs = text.split(',').filter((pair) => pair.trim() !== '');
    const parsed = pairs.map(toHeader);
    const sound = parsed.filter((pair) => pair !== undefined);
    if (sound.length < parsed.length) {
      context.addIssue({ code: 'custom', message: 'must be name=value pairs with commas between' });
    }
    return Object.fromEntries(sound);
  });

function toHeader(pair: string): readonly [string, string] | undefined {
  const [, name = '', value = ''] = /^\s*([\w!#$%&'*+.^`|~-]+)\s*=(.*)$/s.exec(pair) ?? [];
  try {
    return name === '' ? undefined : [name, decodeURIComponent(value.trim())];
  } catch {
    return undefined;
  }
}

const someMs = 'must be a number of milliseconds, from 100 to 3600000';

/** OpenTelemetry's own names, so that what is known of other services holds here. */
export const telemetrySettings = {
  OTEL_EXPORTER_OTLP_ENDPOINT: setting(
    z
      .url({ protocol: /^https?$/, error: 'must be a URL' })
      .nullable()
      .default(null),
  ),
  OTEL_EXPORTER_OTLP_HEADERS: setting(headers),
  OTEL_SERVICE_NAME: setting(z.string().default('app-password-assistant')),
  OTEL_METRIC_EXPORT_INTERVAL: setting(
    z.coerce.number(someMs).int(someMs).min(100, someMs).max(3_600_000, someMs).default(60_000),
  ),
};

/** Null where nothing is to be sent. */
export function toTelemetryTarget(
  env: z.infer<z.ZodObject<typeof telemetrySettings>>,
): TelemetryTarget | null {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } = env;
  if (endpoint === null) return null;
  return {
    endpoint: endpoint.replace(/\/+$/, ''),
    headers: env.OTEL_EXPORTER_OTLP_HEADERS,
    serviceName: env.OTEL_SERVICE_NAME,
    metricIntervalMs: env.OTEL_METRIC_EXPORT_INTERVAL,
  };
}
