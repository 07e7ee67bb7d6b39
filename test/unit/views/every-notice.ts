import type { Notice, PlainNotice } from '../../../src/teams/views/notice';
import { everyCase } from '../../support/sample-case';

const plain: Record<PlainNotice, true> = {
  'unknown-verb': true,
  'stale-card': true,
  'no-such-case': true,
  'not-your-case': true,
  'not-yours-to-see': true,
  'sign-in-needed': true,
  'nothing-to-ask': true,
  'too-long': true,
  thanks: true,
  'nothing-open': true,
  'signed-out': true,
  'tenant-not-allowed': true,
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
  ...everyCase.map((about) => ({ kind: 'already-decided' as const, case: about })),
  { kind: 'may-not-decide', reason: 'own-account' },
  { kind: 'may-not-decide', reason: 'not-in-group' },
  { kind: 'may-not-decide', reason: 'no-active-role' },
  { kind: 'may-not-decide', reason: 'cannot-be-checked', why: 'not-permitted' },
  { kind: 'may-not-decide', reason: 'cannot-be-checked' },
  { kind: 'account-changed', lead: null },
  { kind: 'account-changed', lead: 'account-blocked' },
  { kind: 'something-went-wrong', reference: 'a1b2' },
  { kind: 'setup', channelId: '19:abc_def@thread.tacv2', isApprovalsChannel: false },
  { kind: 'setup', channelId: '19:abc_def@thread.tacv2', isApprovalsChannel: true },
];
