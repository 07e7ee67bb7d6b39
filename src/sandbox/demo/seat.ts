import type { Persona } from '../persona';
import { personas } from '../personas';
import { SANDBOX_TENANT_ID } from '../start-sandbox';

/** One browser window of the demo: a person of the sandbox tenant at Teams. */
export interface Seat {
  readonly name: 'user' | 'admin';
  readonly persona: Persona;
  readonly port: number;
}

/** The channel in which approvals are asked for. It belongs to the admin's seat: a channel lives in one Playground. */
export const approvalsChannelId = '19:approvals-admin-seat@thread.tacv2';

const botId = '28:app-password-check';

/**
 * The Playground's configuration. Every id differs between the seats, because the bot tells conversations apart by
 * them; a person's id equals their object id, because the Playground finds people only by the former.
 */
export function playgroundConfig({ name, persona }: Seat): object {
  // Other admins first: in the channel they may click too, through the Playground's own interface.
  const others = personas
    .filter(({ key }) => key !== persona.key)
    .toSorted((a, b) => a.seat.localeCompare(b.seat));
  return {
    version: '0.1.1',
    tenantId: SANDBOX_TENANT_ID,
    bot: { id: botId, name: 'App Password Check' },
    currentUser: toUser(persona),
    // The Playground wants exactly five.
    users: others.slice(0, 5).map(toUser),
    personalChat: { id: `personal-${name}-seat-${persona.key}` },
    groupChat: { id: `group-${name}-seat`, name: 'Group' },
    team: {
      id: `19:team-${name}-seat@thread.tacv2`,
      name: name === 'admin' ? 'IT' : 'Marketing',
      aadGroupId:
        name === 'admin' ? 'c3a4b5d6-1e2f-4a3b-8c4d-5e6f7a8b9c01' : 'c3a4b5d6-1e2f-4a3b-8c4d-5e6f7a8b9c02',
      channels: [channelOf(name)],
    },
  };
}

function channelOf(name: Seat['name']) {
  return name === 'admin'
    ? { id: approvalsChannelId, name: 'App password approvals' }
    : { id: '19:campaigns-user-seat@thread.tacv2', name: 'Campaigns' };
}

function toUser({ id, displayName, userPrincipalName }: Persona) {
  const [givenName = displayName, surname = displayName] = displayName.split(' ');
  return {
    id,
    name: displayName,
    // Spelled so by the Playground.
    userPrincipleName: userPrincipalName,
    aadObjectId: id,
    givenName,
    surname,
    email: userPrincipalName,
  };
}
