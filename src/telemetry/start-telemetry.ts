import { openTelemetry } from './open-telemetry';
import { noTelemetry } from '../workflows/ports/telemetry';
import type { RunningTelemetry, TelemetryTarget } from './telemetry-target';

/** Off where there is no target: then not even the library is loaded. */
export async function startTelemetry(target: TelemetryTarget | null): Promise<RunningTelemetry> {
  if (target === null) return { ...noTelemetry, stop: () => Promise.resolve() };
  return openTelemetry(target);
}
