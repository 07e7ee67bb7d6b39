import type { Config } from './config';
import { createGraph } from './graph/create-graph';
import { startServer } from './http/start-server';
import { createLog } from './log';
import { openStore } from './store/open-store';
import { createTeams } from './teams/create-teams';
import { jobHandlers } from './workflows/job-handlers';
import type { Jobs } from './workflows/ports/jobs';
import type { Log } from './workflows/ports/log';
import type { Parts } from './workflows/ports/parts';

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
  const graph = createGraph({ ...config.graph, log, now, random: Math.random, sleep, secondOpinion: true });
  const store = await openStore({ ...config.store, log, now });
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
    messenger,
    tokens,
    log,
    now,
    rules: config.bot.rules,
  };
  const { lookAgainMs, outside } = config;
  const { approvalsChannelId, escalationChannelId, spreadMs } = config.bot;
  await store.jobs.start(
    jobHandlers({ ...parts, spreadMs, lookAgainMs, approvalsChannelId, escalationChannelId, outside }),
  );
  if (outside.on) await keepLooking(store.jobs, config.bot.allowedTenants);
  const { port, host } = config;
  const server = await startServer({
    port,
    host,
    onActivity: listen(parts),
    ready: () => store.ready(),
    log,
  });
  log.info({ port: server.port }, 'listening');
  return {
    port: server.port,
    async stop() {
      await server.stop();
      await store.close();
    },
  };
}

/** One job for each tenant, over all processes; where it is switched off later, the job ends by itself. */
async function keepLooking(jobs: Jobs, tenantIds: readonly string[]): Promise<void> {
  for (const tenantId of tenantIds) await jobs.keep('find-enforced', { tenantId }, tenantId);
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
