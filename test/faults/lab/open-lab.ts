import path from 'node:path';
import { personas } from '../../../src/sandbox/personas';
import type { SandboxOptions } from '../../../src/sandbox/start-sandbox';
import { createBotWorld } from '../../support/bot-world';
import type { BotProcess, BotWorld } from '../../support/bot-world';
import { openApprovals } from '../../support/case-flow';
import type { Who } from '../../support/talk';
import { measureMemory } from './measure-memory';
import type { Memory } from './measure-memory';
import { startGate } from './gate';
import type { Gate } from './gate';
import { ridersOf } from './riders';

export interface LabOptions {
  /** Empty, the default: the embedded database. */
  readonly databaseUrl?: string;
  /** The process's settings, where they differ. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Scripts that the process loads before anything else. */
  readonly required?: readonly string[];
  readonly sandbox?: SandboxOptions;
  /** Called before the first process starts, with what it will find. */
  readonly prepare?: (world: BotWorld) => Promise<void> | void;
}

/** The real process between a simulated tenant and a simulated Teams, with a gate at each border. */
export interface Lab {
  readonly world: BotWorld;
  /** Microsoft Graph, the token service, and Teams' connector, as the process reaches them. */
  readonly graph: Gate;
  readonly tokens: Gate;
  readonly teams: Gate;
  /** The process that runs now; what it says and what it answers. */
  bot(): LabBot;
  /** All processes of this lab, oldest first. */
  bots(): readonly LabBot[];
  /** One more process on the same data. */
  start(settings?: Readonly<Record<string, string>>): Promise<LabBot>;
  /** Somebody whom nothing has happened to yet. */
  newRider(): Who;
  /** What the process held after its first whole case: what later memory is measured against. */
  memoryAtFirst(): Memory | null;
  rememberMemory(): Promise<void>;
  /** No fault any more, at any border. */
  calm(): void;
  stop(): Promise<void>;
}

/** `url` is a gate too, which keeps what the process answers. */
export interface LabBot extends BotProcess {
  readonly pid: number;
  readonly inbound: Gate;
  /** After a garbage collection. */
  memory(): Promise<Memory>;
}

const mostRiders = 2000;
const probe = path.join(__dirname, 'memory-probe.cjs');

export async function openLab({
  databaseUrl = '',
  settings = {},
  required = [],
  sandbox = {},
  prepare,
}: LabOptions = {}): Promise<Lab> {
  const riders = ridersOf(mostRiders);
  const world = await createBotWorld(databaseUrl, { personas: [...personas, ...riders], ...sandbox });
  const graph = await startGate(world.sandbox.graphUrl);
  const tokens = await startGate(world.sandbox.tokenServiceUrl);
  const teams = await startGate(world.connector.serviceUrl);
  const gates = [graph, tokens, teams];
  const bots: LabBot[] = [];
  let first: Memory | null = null;
  let ridden = 0;

  const lab: Lab = {
    world,
    graph,
    tokens,
    teams,
    bots: () => bots,
    bot() {
      const bot = bots.at(-1);
      if (!bot) throw new Error('No process was started.');
      return bot;
    },
    async start(more = {}) {
      const started = await world.start({
        GRAPH_BASE_URL: graph.url,
        SANDBOX_TOKEN_SERVICE_URL: tokens.url,
        CASES_PER_HOUR: '1000',
        NODE_OPTIONS: [...required, probe].map((file) => `--require ${file}`).join(' '),
        ...settings,
        ...more,
      });
      const { pid } = await started.logged('listening');
      const inbound = await startGate(started.url);
      gates.push(inbound);
      const bot: LabBot = {
        ...started,
        url: inbound.url,
        inbound,
        // Teams names the gate as the place to answer to.
        connector: { ...world.connector, serviceUrl: teams.url },
        pid: Number(pid),
        memory: measureMemory(started),
      };
      bots.push(bot);
      return bot;
    },
    newRider() {
      const rider = riders[ridden];
      if (!rider) throw new Error(`All ${mostRiders} riders have ridden.`);
      ridden += 1;
      return { id: rider.id, displayName: rider.displayName };
    },
    memoryAtFirst: () => first,
    async rememberMemory() {
      first = await lab.bot().memory();
    },
    calm: () => {
      for (const gate of gates) gate.calm();
    },
    async stop() {
      for (const gate of gates) gate.calm();
      await world.stop();
      await Promise.all(gates.map((gate) => gate.stop()));
    },
  };
  try {
    await prepare?.(world);
    await openApprovals(await lab.start());
    return lab;
  } catch (error) {
    await lab.stop();
    throw error;
  }
}
