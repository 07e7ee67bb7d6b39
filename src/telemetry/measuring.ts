import type { Counter, Histogram, Meter } from '@opentelemetry/api';
import { counters, gauges, histograms } from '../workflows/ports/telemetry';
import type { CounterName, HistogramName, Telemetry } from '../workflows/ports/telemetry';

type Measuring = Pick<Telemetry, 'count' | 'record' | 'observe'>;

/** From a cached read to a job that takes all of its time. */
const bucketsSeconds = [0.005, 0.025, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];

/** Each instrument is made when it is first used. */
export function createMeasuring(meter: Meter): Measuring {
  const counted = new Map<CounterName, Counter>();
  const recorded = new Map<HistogramName, Histogram>();
  return {
    count(name, attributes) {
      const counter = counted.get(name) ?? meter.createCounter(name, { description: counters[name] });
      counted.set(name, counter);
      counter.add(1, attributes);
    },
    record(name, seconds, attributes) {
      const histogram =
        recorded.get(name) ??
        meter.createHistogram(name, {
          description: histograms[name],
          unit: 's',
          advice: { explicitBucketBoundaries: bucketsSeconds },
        });
      recorded.set(name, histogram);
      histogram.record(seconds, attributes);
    },
    observe(name, read) {
      meter.createObservableGauge(name, { description: gauges[name] }).addCallback(async (result) => {
        for (const { value, attributes } of await read()) result.observe(value, attributes);
      });
    },
  };
}
