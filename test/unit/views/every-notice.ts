import type { Notice, PlainNotice } from '../../../src/teams/views/notice';
import { roleDemand } from '../../../src/cases/role-demand';
import { everyPrivilege } from '../../support/every-privilege';
import { everyCase } from '../../support/sample-case';

const plain: Record<PlainNotice, true> = {
  'unknown-verb': true,
  'stale-card': true,
  'no-such-case': true,
  'not-your-case': true,
  'not-yours-to-see': true,
  'foreign-card': true,
  'not-before-everybody': true,
  'cases-are-for-approvers': true,
  'no-open-cases': true,
  'sign-in-needed': true,
  'nothing-to-ask': true,
  'too-many-checks': true,
  'too-many-refused': true,
  'too-long': true,
  thanks: true,
  'nothing-open': true,
  'signed-out': true,
  'signed-in': true,
  'sign-in-not-finished': true,
  'sign-in-failed': true,
  'sign-in-needs-app': true,
  'person-unknown': true,
};

const isPlain = (kind: string): kind is PlainNotice => Object.hasOwn(plain, kind);

const botId = '22222222-2222-4222-8222-222222222222';

export const everyNotice: readonly Notice[] = [
  ...Object.keys(plain)
    .filter(isPlain)
    .map((kind) => ({ kind })),
  { kind: 'channel-diagnoses-nobody', botId },
  { kind: 'channel-diagnoses-nobody', botId: null },
  { kind: 'channel-introduction', botId },
  { kind: 'channel-introduction', botId: null },
  ...everyCase.map((about) => ({ kind: 'already-decided' as const, case: about, timezone: null })),
  { kind: 'may-not-decide', reason: 'own-account' },
  { kind: 'may-not-decide', reason: 'not-in-group' },
  ...everyPrivilege.flatMap((privilege) => {
    const missing = { kind: 'may-not-decide', needs: roleDemand('approve', privilege), privilege } as const;
    const activate = ['privilegedAuthenticationAdministrator', 'globalAdministrator'] as const;
    return [
      { ...missing, reason: 'no-active-role', activate: [] } as const,
      { ...missing, reason: 'privileged-target', activate: [] } as const,
      { ...missing, reason: 'eligible-role', activate } as const,
    ];
  }),
  { kind: 'may-not-decide', reason: 'cannot-be-checked', why: 'not-permitted' },
  { kind: 'may-not-decide', reason: 'cannot-be-checked' },
  { kind: 'account-changed', lead: null },
  { kind: 'account-changed', lead: 'account-blocked' },
  { kind: 'account-changed', lead: 'privileged-account' },
  { kind: 'too-many-cases', nextAt: '2026-11-21T06:10:00.001Z', timezone: 'Europe/Berlin' },
  { kind: 'too-many-cases', nextAt: '2026-11-21T06:10:00.000Z', timezone: null },
  { kind: 'something-went-wrong', reference: 'a1b2' },
  { kind: 'setup', channelId: '19:abc_def@thread.tacv2', isApprovalsChannel: false },
  { kind: 'setup', channelId: '19:abc_def@thread.tacv2', isApprovalsChannel: true },
];
