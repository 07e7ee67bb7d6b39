import { z } from 'zod';
import { runProcess } from '../../test/support/run-process';
import { median, ratiosOf } from '../measure/statistics';
import type { Measured, Row } from '../row';
import { createWorld } from '../world';

const delayMs = 80;

const Runs = z.object({
  requests: z.number(),
  runs: z.array(
    z.object({ oneRequest: z.number(), warm: z.number(), cold: z.number(), oneAfterAnother: z.number() }),
  ),
});
type Runs = z.infer<typeof Runs>;
type Side = keyof Runs['runs'][number];

/** How long a person waits for a diagnosis while Graph is far away. */
export const diagnosis: Row = async (options) => {
  const world = await createWorld({ ...options, people: 10, delayMs });
  try {
    const { tenant } = world;
    const measured = runProcess('bench/measured/diagnosis.ts', {
      GRAPH_BASE_URL: tenant.graphUrl,
      GRAPH_ACCESS_TOKEN: tenant.applicationToken,
      APPROVERS_GROUP_ID: tenant.approversGroupId,
      TENANT_ID: tenant.tenantId,
      // Each takes about a second and a half: with more of them, what the machine does now and then does not decide.
      RUNS: String(3 * options.runs),
    });
    return toLines(Runs.parse(await measured.logged('measured')));
  } finally {
    await world.stop();
  }
};

function toLines({ runs, requests }: Runs): readonly Measured[] {
  const about = (product: Side, yardstick: Side) => ({
    runs: runs.length,
    ratio: ratiosOf(runs.map((run) => ({ product: run[product], yardstick: run[yardstick] }))),
    note: `${inMs(runs, product)} against ${inMs(runs, yardstick)}`,
  });
  const byHand = about('oneAfterAnother', 'cold');
  return [
    {
      what: `one diagnosis, tenant facts warm, each Graph request delayed by ${delayMs} ms: wall time`,
      yardstick: 'one single delayed request',
      toReach: { at: 'most', ratio: 1.15 },
      ...about('warm', 'oneRequest'),
    },
    {
      what: 'the same, nothing of the tenant read yet: wall time',
      yardstick: 'one single delayed request',
      toReach: { at: 'most', ratio: 2.3 },
      ...about('cold', 'oneRequest'),
    },
    {
      what: `the same ${requests} reads as admin scripts do them, one request after another: wall time`,
      yardstick: 'the diagnosis, nothing of the tenant read yet',
      toReach: { at: 'least', ratio: 5 },
      ...byHand,
    },
  ];
}

function inMs(runs: Runs['runs'], side: Side): string {
  return `${median(runs.map((run) => run[side])).toFixed(1)} ms`;
}
