import { answerControl, CONTROL_PREFIX, type ControlWorld } from './control/control-service';
import { type Controls, createControls } from './control/controls';
import { createFaults, type Faults } from './control/faults';
import { createRequestLog, type RequestLog } from './control/request-log';
import { createSignInControls, type SignInControls } from './control/sign-in-controls';
import { answerGraph } from './graph/graph-service';
import { createThrottle, noThrottle } from './graph/throttle';
import type { World } from './graph/world';
import { listenOnLoopback, type LoopbackServer } from './http/listen-on-loopback';
import type { WireRequest } from './http/wire';
import { personas } from './personas';
import type { SandboxOptions } from './sandbox-options';
import { seededRandom } from './seeded-random';
import { createTenant, type Tenant } from './tenant/create-tenant';
import { groupId } from './tenant/groups';
import { noStateFile, openStateFile } from './tenant/state-file';
import { createSignIns } from './tokens/sign-ins';
import { createTokenRegistry, SANDBOX_APPLICATION_TOKEN } from './tokens/token-registry';
import { answerTokenService } from './tokens/token-service';
import type { TokenWorld } from './tokens/token-world';

export type { SandboxOptions } from './sandbox-options';

export const SANDBOX_TENANT_ID = '6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5';

export interface Sandbox extends Controls, SignInControls {
  /** For GRAPH_BASE_URL; the control paths are here too, under `/_sandbox`. */
  readonly graphUrl: string;
  /** For botbuilder's `OAuthUrl`. */
  readonly tokenServiceUrl: string;
  readonly applicationToken: string;
  readonly tenantId: string;
  readonly approversGroupId: string;
  readonly faults: Faults;
  readonly requests: RequestLog;
  /** A delegated Graph token of this person, without going through the token service. */
  readonly issueToken: (userId: string) => string;
  /** What `az login` gives this person for the commands of admins: for GRAPH_ACCESS_TOKEN. */
  readonly issueCliToken: (userId: string) => string;
  /** For IDENTITY_ENDPOINT: the tokens of the bot's managed identity, as a machine in Azure gets them. */
  readonly identityEndpoint: string;
  /** Everything back to the beginning: tenant, faults, log, limits and sign-ins. */
  readonly reset: () => void;
  readonly stop: () => Promise<void>;
}

const HOUR_MS = 3_600_000;
// As long as in a quick real tenant: short enough to sit through, long enough to catch whoever reads back only once.
const PROPAGATION_MS = 3000;
const PAGE_SIZE = 100;

/** Starts the sandbox tenant on loopback. A taken port rejects with EADDRINUSE and the port, and nothing stays open. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const parts = createParts(options);
  const graph = await listenOnLoopback(options.graphPort ?? 0, (request) => answer(parts, request));
  parts.urls.graph = graph.url;
  const token = await listenOrClose(graph, options.tokenPort ?? 0, parts.tokenWorld);
  parts.urls.token = token.url;
  return toSandbox(parts, { graph, token });
}

type Parts = ReturnType<typeof createParts>;

function createParts(options: SandboxOptions) {
  const clock = options.clock ?? Date.now;
  const urls = { graph: '', token: '' };
  const tenant = openTenant(options, clock);
  const tokens = createTokenRegistry(clock, options.tokenLifetimeMs ?? HOUR_MS);
  const signIns = createSignIns(options.signedIn ?? 'everyone');
  const world: World = {
    tenant,
    tokens,
    signIns,
    throttle: options.throttling === 'off' ? noThrottle : createThrottle(clock),
    faults: createFaults(),
    log: createRequestLog(),
    random: seededRandom(options.seed ?? clock()),
    pageSize: options.pageSize ?? PAGE_SIZE,
    baseUrl: () => urls.graph,
  };
  const tokenWorld: TokenWorld = { tenant, tokens, signIns, baseUrl: () => urls.token };
  const reset = () => [tenant, signIns, world.throttle].forEach((part) => part.reset());
  const control: ControlWorld = {
    controls: { ...createControls(tenant), ...createSignInControls({ tenant, tokens, signIns }) },
    faults: world.faults,
    log: world.log,
    reset: () => {
      reset();
      world.faults.clear();
      world.log.clear();
    },
  };
  return { urls, world, tokenWorld, control };
}

function openTenant({ permissions, tenant = {}, ...options }: SandboxOptions, clock: () => number): Tenant {
  const facts = permissions === undefined ? tenant : { ...tenant, permissions: [...permissions] };
  return createTenant({
    beginning: { personas: options.personas ?? personas, facts },
    clock,
    propagationMs: options.propagationMs ?? PROPAGATION_MS,
    stateFile: options.stateFile === undefined ? noStateFile : openStateFile(options.stateFile),
  });
}

function answer({ world, control }: Parts, request: WireRequest) {
  return request.path.startsWith(`${CONTROL_PREFIX}/`)
    ? Promise.resolve(answerControl(control, request))
    : answerGraph(world, request);
}

async function listenOrClose(
  graph: LoopbackServer,
  port: number,
  world: TokenWorld,
): Promise<LoopbackServer> {
  try {
    return await listenOnLoopback(port, (request) => answerTokenService(world, request));
  } catch (error) {
    await graph.stop();
    throw error;
  }
}

interface Servers {
  readonly graph: LoopbackServer;
  readonly token: LoopbackServer;
}

function toSandbox({ world, control }: Parts, { graph, token }: Servers): Sandbox {
  return {
    ...control.controls,
    graphUrl: graph.url,
    tokenServiceUrl: token.url,
    applicationToken: SANDBOX_APPLICATION_TOKEN,
    tenantId: SANDBOX_TENANT_ID,
    approversGroupId: groupId.approvers,
    faults: world.faults,
    requests: world.log,
    issueToken: (userId) => world.tokens.issue(userId).token,
    issueCliToken: world.tokens.issueForCli,
    identityEndpoint: `${token.url}/msi/token`,
    reset: control.reset,
    stop: async () => {
      await Promise.all([graph.stop(), token.stop()]);
    },
  };
}
