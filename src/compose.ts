import type { Config } from './config';
import { createGraph } from './graph/create-graph';
import { startServer } from './http/start-server';
import { createLog } from './log';
import { openStore } from './store/open-store';
import { startTelemetry } from './telemetry/start-telemetry';
import { createTeams } from './teams/create-teams';
import { tellFeaturesOff } from './tell-features-off';
import { jobHandlers } from './workflows/job-handlers';
import type { Jobs } from './workflows/ports/jobs';
import type { Log } from './workflows/ports/log';
import type { Parts } from './workflows/ports/parts';
import { measuredHandlers } from './workflows/telemetry/measured-handlers';
import { measuredMessenger } from './workflows/telemetry/measured-messenger';

export interface RunningProduct {
  readonly port: number;
  /** Lets running turns and jobs end, then closes everything. */
  stop(): Promise<void>;
}

/** Constructs every part and introduces them to each other. Rejects where a port or a data folder is taken. */
export async function startProduct(
  config: Config,
  log: Log = createLog(config.logLevel),
): Promise<RunningProduct> {
  const now = () => new Date();
  const telemetry = await startTelemetry(config.telemetry);
  // Where nobody wants to know, nothing is measured either.
  const own = { log, now, ...(config.telemetry && { telemetry }) };
  const graph = createGraph({ ...config.graph, ...own, random: Math.random, sleep, secondOpinion: true });
  const store = await openStore({ ...config.store, ...own });
  telemetry.observe('app_password.cases', store.countCases);
  const { messenger, tokens, listen } = createTeams({
    ...store,
    identity: config.identity,
    settings: config.bot,
    sendsPerSecond: config.store.sendsPerSecond,
    now,
  });
  const parts: Parts = {
    ...store,
    look: graph,
    lookAtMany: graph,
    act: graph,
    messenger: measuredMessenger(messenger, telemetry),
    tokens,
    log,
    now,
    telemetry,
    keepDays: config.keepDays,
    rules: config.bot.rules,
  };
  await startJobs(config, parts);
  const { port, host } = config;
  const server = await startServer({
    port,
    host,
    onActivity: listen(parts),
    ready: () => store.ready().then(() => graph.ready()),
    log,
  });
  log.info({ port: server.port }, 'listening');
  // Not waited for: a sign-in that hangs must not keep anybody from being answered.
  void tellFeaturesOff(config, log);
  return {
    port: server.port,
    async stop() {
      await server.stop();
      await store.close();
      await telemetry.stop();
    },
  };
}

async function startJobs(config: Config, parts: Parts): Promise<void> {
  const { lookAgainMs, outside, telemetry } = config;
  const { allowedTenants, approvalsChannelId, escalationChannelId, spreadMs } = config.bot;
  const channels = { approvalsChannelId, escalationChannelId };
  const handlers = jobHandlers({ ...parts, ...channels, spreadMs, lookAgainMs, outside });
  await parts.jobs.start(telemetry === null ? handlers : measuredHandlers(handlers, parts.telemetry));
  await parts.jobs.keep('purge', {}, purgeJobId);
  if (outside.on) await keepLooking(parts.jobs, allowedTenants);
}

/** Any GUID: there is one such job on a database. */
const purgeJobId = '5f0b7c7e-6f3a-4a53-9d1c-0c7a2f1b8e90';

/** One job for each tenant, over all processes; where it is switched off later, the job ends by itself. */
async function keepLooking(jobs: Jobs, tenantIds: readonly string[]): Promise<void> {
  for (const tenantId of tenantIds) await jobs.keep('find-enforced', { tenantId }, tenantId);
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
