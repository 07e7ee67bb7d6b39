import '../../src/compose';
import { startTelemetry } from '../../src/telemetry/start-telemetry';

/** Prints which packages of OpenTelemetry are loaded with telemetry on (an endpoint is the argument) or off. */
async function main([, , endpoint]: readonly string[]): Promise<void> {
  const target = endpoint ? { endpoint, headers: {}, serviceName: 'test', metricIntervalMs: 60_000 } : null;
  const telemetry = await startTelemetry(target);
  const loaded = Object.keys(require.cache).filter((file) => file.includes('@opentelemetry'));
  process.stdout.write(`${JSON.stringify(loaded.length)}\n`);
  await telemetry.stop();
  process.exit(0);
}

void main(process.argv);
