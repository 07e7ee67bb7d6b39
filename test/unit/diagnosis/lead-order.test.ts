import type { App } from '../../../src/diagnosis/answers';
import { type CauseId, causeGroups } from '../../../src/diagnosis/cause-id';
import type { Finding } from '../../../src/diagnosis/finding';
import { cautions, findLead, leadOrder } from '../../../src/diagnosis/lead-order';

const confirmed = (cause: CauseId): Finding => ({
  cause,
  verdict: 'confirmed',
  reason: null,
  evidence: [],
  remedies: [],
});
const unknown = (cause: CauseId): Finding => ({
  ...confirmed(cause),
  verdict: 'unknown',
  reason: 'not-exposed',
});

test('every cause has its place, once', () => {
  const placed = [...leadOrder.flatMap((row): readonly CauseId[] => row.causes), ...cautions];
  expect(placed.sort()).toEqual(Object.values(causeGroups).flat().sort());
});

test.each<readonly [string, readonly Finding[], CauseId | null]>([
  ['nothing', [], null],
  ['rows from the top', [confirmed('tenant-switch-off'), confirmed('no-mfa-method')], 'no-mfa-method'],
  [
    'within a row from the left',
    [confirmed('guest-account'), confirmed('account-blocked')],
    'account-blocked',
  ],
  ['sure before unsure', [unknown('no-mfa-method'), confirmed('legacy-page')], 'legacy-page'],
  ['unsure of rows 3 to 9', [unknown('not-yet-propagated'), unknown('no-mfa-method')], 'no-mfa-method'],
  ['never unsure of rows 1 and 2', [unknown('account-blocked'), unknown('protocol-retired')], null],
  ['unsure before a caution', [confirmed('phone-only'), unknown('stale-after-reset')], 'stale-after-reset'],
  ['a caution', [confirmed('federated-domain'), confirmed('phone-only')], 'phone-only'],
  ['no unsure caution', [unknown('phone-only')], null],
])('leads: %s', (_, findings, lead) => {
  expect(findLead(findings, 'scanner-or-printer')).toBe(lead);
});

test.each<readonly [App, CauseId, CauseId | null]>([
  ['other', 'smtp-auth-disabled', null],
  ['other', 'smtp-auth-ending', null],
  ['backup-or-migration-tool', 'hybrid-autodiscover', null],
  ['skype-for-business', 'hybrid-autodiscover', 'hybrid-autodiscover'],
  ['scanner-or-printer', 'smtp-auth-disabled', 'smtp-auth-disabled'],
  ['other', 'security-defaults-block-legacy', 'security-defaults-block-legacy'],
  ['backup-or-migration-tool', 'ca-blocks-legacy', 'ca-blocks-legacy'],
  ['other', 'too-soon-or-typo', 'too-soon-or-typo'],
])('%s: an unknown %s leads as %s', (app, cause, lead) => {
  expect(findLead([unknown(cause)], app)).toBe(lead);
});
