import type { Refusal } from './send-failure';

/**
 * Teams' own, by the host that its answer names. A list, because the bot's token goes there: it is not sent to wherever
 * an answer points.
 */
const byHost: Readonly<Record<string, string>> = {
  'smba.trafficmanager.net': 'https://smba.trafficmanager.net/teams',
  'smba.infra.gcc.teams.microsoft.com': 'https://smba.infra.gcc.teams.microsoft.com/teams',
  'smba.infra.gov.teams.microsoft.us': 'https://smba.infra.gov.teams.microsoft.us/teams',
  'smba.infra.dod.teams.microsoft.us': 'https://smba.infra.dod.teams.microsoft.us/teams',
};

/** The tenant is in another of Microsoft's clouds than the service URL. */
export function isWrongHost({ status, code }: Refusal): boolean {
  return status === 403 && code === 'InvalidBotApiHost';
}

/**
 * Where to send instead. What the tenant itself was last heard from wins: it is certainly in that cloud. Else what the
 * answer names; Microsoft documents this answer for GCC tenants alone, so GCC where it names nothing.
 */
export function otherHost({ message }: Refusal, lastHeardFrom: string | undefined): string | undefined {
  if (lastHeardFrom !== undefined) return lastHeardFrom;
  const named = Object.keys(byHost).find((host) => message.includes(host));
  return byHost[named ?? 'smba.infra.gcc.teams.microsoft.com'];
}
