import type { Config } from '../config';
import { createProbe } from '../graph/create-probe';
import type { GraphProbe } from '../graph/create-probe';
import { inspectStore } from '../store/inspect-store';
import type { Inspection } from '../store/inspect-store';
import { createBotFrameworkProbe } from '../teams/connector/probe-bot-framework';
import type { Log } from '../workflows/ports/log';
import type { UserKey } from '../workflows/ports/look';
import { found } from './check';
import type { CheckName, Finding, Found } from './check';
import { checkApprovals } from './checks/approvals';
import { checkClock } from './checks/clock';
import { checkCredentials } from './checks/credentials';
import { checkInstallation } from './checks/installation';
import type { AskedUser } from './checks/installation';
import { checkOutbound } from './checks/outbound';
import type { Fetch } from './checks/outbound';
import { checkPermissions } from './checks/permissions';
import { checkStore } from './checks/store';
import { checkTokenService } from './checks/token-service';

export interface ExamineDeps {
  readonly log: Log;
  readonly now: () => Date;
  readonly fetch: Fetch;
}

/** Looks at a deployment from the inside: everything that the product needs, each for itself. Only reads. */
export async function examine(
  deps: ExamineDeps,
  config: Config,
  key: UserKey | null,
): Promise<readonly Finding[]> {
  const graph = createProbe({ ...config.graph, ...deps });
  const bot = createBotFrameworkProbe(config.identity);
  const inspection = await inspectStore({ ...config.store, log: deps.log });
  try {
    // The first reading tells the time as well.
    const anybody = await graph.read({ version: 'v1.0', path: '/users?$top=1&$select=id' });
    const user = await findUser(graph, config, { key, inspection });
    const place = user.kind === 'found' ? user.place : undefined;
    const userId = user.kind === 'found' ? user.userId : anybody.ok ? (anybody.ids[0] ?? null) : null;
    const { approversGroupId } = config.graph;
    const asked = { graph, writes: config.bot.writes, approversGroupId, userId };
    return [
      ...as('settings', [found('ok', 'settings-complete')]),
      ...as('outbound', await checkOutbound(config, deps.fetch)),
      ...as('credentials', await checkCredentials(graph, bot)),
      ...as('clock', checkClock(anybody)),
      ...as('permissions', await checkPermissions(asked)),
      ...as('token-service', await checkTokenService(config, bot, place)),
      ...as('store', checkStore(inspection, config.store)),
      ...as('approvals', await checkApprovals(config, graph, inspection)),
      ...as('installation', checkInstallation(user)),
    ];
  } finally {
    if (inspection.kind === 'open') await inspection.close();
  }
}

function as(check: CheckName, all: readonly Found[]): readonly Finding[] {
  return all.map((one) => ({ check, ...one }));
}

interface Asked {
  readonly key: UserKey | null;
  readonly inspection: Inspection;
}

/** By a name Graph is asked for the id: the store knows nobody by name. */
async function findUser(graph: GraphProbe, { bot }: Config, { key, inspection }: Asked): Promise<AskedUser> {
  if (key === null) return { kind: 'not-asked' };
  const userId = 'id' in key ? key.id : await findId(graph, key.userPrincipalName);
  if (userId === undefined) return { kind: 'not-found' };
  const place =
    inspection.kind === 'open' ? await inspection.findPlace(bot.allowedTenants, userId) : undefined;
  return { kind: 'found', userId, place };
}

async function findId(graph: GraphProbe, name: string): Promise<string | undefined> {
  const filter = encodeURIComponent(`userPrincipalName eq '${name.replaceAll("'", "''")}'`);
  const read = await graph.read({ version: 'v1.0', path: `/users?$filter=${filter}&$select=id` });
  return read.ok ? read.ids[0] : undefined;
}
