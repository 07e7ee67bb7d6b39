import { readLeft } from '../../../src/teams/turn/read-left';

const base = {
  conversation: { id: 'a:chat', conversationType: 'personal', isGroup: false, name: '' },
  recipient: { id: '28:bot', name: '' },
  channelData: { tenant: { id: 'tenant-1' } },
};
const inTeam = (eventType?: string) => ({
  ...base,
  conversation: { ...base.conversation, id: '19:general;messageid=1' },
  channelData: {
    tenant: { id: 'tenant-1' },
    team: { id: '19:general' },
    channel: { id: '19:one' },
    eventType,
  },
});
const wholeTeam = [{ teamId: '19:general' }, { ownerId: '19:general' }];
const bot = { membersRemoved: [{ id: '28:bot', name: '' }] };

test.each([
  [{ ...base, type: 'installationUpdate', action: 'remove' }, 'AppRemoved', [{ conversationId: 'a:chat' }]],
  [{ ...inTeam(), type: 'installationUpdate', action: 'remove' }, 'AppRemoved', wholeTeam],
  [{ ...inTeam('teamMemberRemoved'), type: 'conversationUpdate', ...bot }, 'AppRemoved', wholeTeam],
  [{ ...inTeam('channelDeleted'), type: 'conversationUpdate' }, 'ChannelDeleted', [{ ownerId: '19:one' }]],
  [{ ...inTeam('teamDeleted'), type: 'conversationUpdate' }, 'TeamDeleted', wholeTeam],
  [{ ...inTeam('teamHardDeleted'), type: 'conversationUpdate' }, 'TeamDeleted', wholeTeam],
])('%j', (activity, code, places) => {
  expect(readLeft(activity)).toEqual({ tenantId: 'tenant-1', code, places });
});

test.each([
  { ...base, type: 'installationUpdate', action: 'add' },
  { ...base, type: 'installationUpdate', action: 'remove-upgrade' },
  { ...base, type: 'message', text: 'remove' },
  { ...inTeam(), type: 'conversationUpdate', membersRemoved: [{ id: '29:somebody', name: '' }] },
  { ...inTeam('channelRestored'), type: 'conversationUpdate' },
])('the bot stays: %j', (activity) => {
  expect(readLeft(activity)).toBeUndefined();
});
