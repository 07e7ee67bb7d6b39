import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { createGraph } from '../../src/graph/create-graph';
import { createLog } from '../../src/log';
import { diagnoseUser } from '../../src/workflows/diagnose-user';
import type { DiagnoseDeps } from '../../src/workflows/diagnose-user';
import { idOf } from '../crowd';
import { oneAfterAnother, oneRequest } from '../yardsticks/graph-by-hand';
import { readsOfADiagnosis } from './reads-of-a-diagnosis';

/**
 * Diagnoses and, in between, its yardsticks, against a Graph that is far away; a process of its own. Prints how long
 * each took. A cold one begins with a product that has read nothing of the tenant yet.
 */
const settings = z
  .object({
    GRAPH_BASE_URL: z.string(),
    GRAPH_ACCESS_TOKEN: z.string(),
    APPROVERS_GROUP_ID: z.string(),
    TENANT_ID: z.string(),
    RUNS: z.coerce.number(),
  })
  .parse(process.env);

const user = { id: idOf(1) };
const graph = { graphUrl: settings.GRAPH_BASE_URL, token: settings.GRAPH_ACCESS_TOKEN };

/** The product's own way to its answer; only its store is left out, which this is not about. */
function newProduct(): DiagnoseDeps {
  const log = createLog('silent');
  const now = () => new Date();
  const look = createGraph({
    baseUrl: settings.GRAPH_BASE_URL,
    credential: { kind: 'fixed-token', token: settings.GRAPH_ACCESS_TOKEN },
    approversGroupId: settings.APPROVERS_GROUP_ID,
    log,
    now,
    random: Math.random,
    sleep: (ms) => delay(ms),
    secondOpinion: true,
  });
  return {
    look,
    log,
    now,
    cases: { enforcedAt: () => Promise.resolve(null) },
    switchAnswers: { find: () => Promise.resolve(null), forget: () => Promise.resolve() },
  };
}

async function diagnosis(deps: DiagnoseDeps): Promise<void> {
  const answer = await diagnoseUser(
    deps,
    { tenantId: settings.TENANT_ID, user },
    { symptom: 'option-missing', app: 'other' },
  );
  const lead = answer.ok ? answer.diagnosis.lead : answer.reason;
  if (lead !== 'per-user-mfa-disabled') throw new Error(`The diagnosis came to ${String(lead)}.`);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function main(): Promise<void> {
  const reads = readsOfADiagnosis(user.id, new Date());
  const [first = ''] = reads;
  const warm = newProduct();
  const once = async () => ({
    oneRequest: await timed(() => oneRequest(graph, first)),
    warm: await timed(() => diagnosis(warm)),
    cold: await timed(() => diagnosis(newProduct())),
    oneAfterAnother: await timed(() => oneAfterAnother(graph, reads)),
  });
  // The first two make connections and have the code compiled.
  for (let n = 0; n < 2; n += 1) await once();
  const runs = [];
  for (let n = 0; n < settings.RUNS; n += 1) runs.push(await once());
  process.stdout.write(`${JSON.stringify({ msg: 'measured', runs, requests: reads.length })}\n`);
  process.exit(0);
}

void main();
