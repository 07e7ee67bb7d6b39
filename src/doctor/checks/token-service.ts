import type { Config } from '../../config';
import { permissions } from '../../grants/permissions';
import { claimsOf } from '../../graph/create-probe';
import type { KnownPlace } from '../../store/inspect-store';
import type { BotFrameworkProbe } from '../../teams/connector/probe-bot-framework';
import { found } from '../check';
import type { Found } from '../check';

/** The connection by which approvers sign in, and what the token of the given person may do, if they signed in. */
export async function checkTokenService(
  { bot }: Pick<Config, 'bot'>,
  probe: BotFrameworkProbe,
  place: KnownPlace | undefined,
): Promise<readonly Found[]> {
  if (bot.writes === 'application') return [found('skipped', 'connection-not-needed')];
  const { connectionName: name } = bot;
  const connection = await probe.connection(name);
  if (!connection.ok) {
    const { status } = connection;
    return [
      status === null || status >= 500
        ? found('failed', 'connection-no-answer', { name, status: String(status ?? 'none') })
        : found('failed', 'connection-missing', { name, status: String(status) }),
    ];
  }
  return [found('ok', 'connection-works', { name }), ...(await checkDelegated(probe, name, place))];
}

async function checkDelegated(
  probe: BotFrameworkProbe,
  name: string,
  place: KnownPlace | undefined,
): Promise<readonly Found[]> {
  const channelUserId = place?.kind === 'reachable' ? place.channelUserId : null;
  if (channelUserId === null) return [];
  const token = await probe.userToken(channelUserId, name).catch(() => undefined);
  const scopes = token === undefined ? null : claimsOf(token).scopes;
  if (scopes === null) return [found('skipped', 'delegated-unknown')];
  return permissions
    .filter(({ kind }) => kind === 'delegated')
    .map(({ name: permission, without }) =>
      scopes.includes(permission)
        ? found('ok', 'delegated-works', { name: permission })
        : found('failed', 'delegated-missing', { name: permission, without }),
    );
}
