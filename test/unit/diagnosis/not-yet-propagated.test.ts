import { notYetPropagated } from '../../../src/diagnosis/causes/not-yet-propagated';
import { type FactsOverrides, factsWith, unreadable } from '../../support/facts';

const answers = { symptom: 'option-missing', app: 'other' } as const;
const noAudit = { stateChangedAt: unreadable('not-permitted') };

/** The diagnosis is at 05:00 on 21 November 2026. */
test.each<readonly [string, FactsOverrides, string]>([
  ['never set, as far as the audit log tells', {}, 'ruled-out'],
  ['set in this minute', { stateChangedAt: '2026-11-21T05:00:00Z' }, 'confirmed'],
  ['set a moment ahead of our clock', { stateChangedAt: '2026-11-21T05:00:10Z' }, 'confirmed'],
  ['set 60 minutes ago', { stateChangedAt: '2026-11-21T04:00:00Z' }, 'confirmed'],
  [
    'set 60 minutes ago, signed out since',
    { stateChangedAt: '2026-11-21T04:00:00Z', sessionsValidFrom: '2026-11-21T04:01:00Z' },
    'confirmed',
  ],
  ['set 61 minutes ago, old session', { stateChangedAt: '2026-11-21T03:59:00Z' }, 'confirmed'],
  [
    'set 61 minutes ago, signed out since',
    { stateChangedAt: '2026-11-21T03:59:00Z', sessionsValidFrom: '2026-11-21T04:00:00Z' },
    'ruled-out',
  ],
  ['set 24 hours ago, old session', { stateChangedAt: '2026-11-20T05:00:00Z' }, 'confirmed'],
  ['set longer ago, old session', { stateChangedAt: '2026-11-20T04:59:00Z' }, 'ruled-out'],
  [
    'set longer ago, session unreadable',
    { stateChangedAt: '2026-11-20T04:59:00Z', sessionsValidFrom: unreadable('throttled') },
    'ruled-out',
  ],
  [
    'set 2 hours ago, session not told',
    { stateChangedAt: '2026-11-21T03:00:00Z', sessionsValidFrom: null },
    'unknown: not-exposed',
  ],
  [
    'set 2 hours ago, session unreadable',
    { stateChangedAt: '2026-11-21T03:00:00Z', sessionsValidFrom: unreadable('throttled') },
    'unknown: throttled',
  ],
  ['by us just now, audit unreadable', { enforcedByUsAt: '2026-11-21T04:59:00Z', ...noAudit }, 'confirmed'],
  [
    'by us 2 hours ago, old session, audit unreadable',
    { enforcedByUsAt: '2026-11-21T03:00:00Z', ...noAudit },
    'confirmed',
  ],
  [
    'by us 2 days ago, audit unreadable',
    { enforcedByUsAt: '2026-11-19T03:00:00Z', ...noAudit },
    'unknown: not-permitted',
  ],
  [
    'by us 2 days ago, set again just now',
    { enforcedByUsAt: '2026-11-19T03:00:00Z', stateChangedAt: '2026-11-21T04:50:00Z' },
    'confirmed',
  ],
  ['audit unreadable', noAudit, 'unknown: not-permitted'],
  [
    'not enforced, set just now',
    { perUserMfaState: 'enabled', stateChangedAt: '2026-11-21T05:00:00Z' },
    'ruled-out',
  ],
  ['not enforced, audit unreadable', { perUserMfaState: 'disabled', ...noAudit }, 'ruled-out'],
  [
    'state unreadable, set just now',
    { perUserMfaState: unreadable('throttled'), stateChangedAt: '2026-11-21T05:00:00Z' },
    'unknown: throttled',
  ],
  ['state unreadable, never set', { perUserMfaState: unreadable('throttled') }, 'ruled-out'],
])('%s: %s', (_, overrides, expected) => {
  const judged = notYetPropagated.judge(factsWith({ perUserMfaState: 'enforced', ...overrides }), answers);
  expect(judged.verdict === 'unknown' ? `unknown: ${judged.reason}` : judged.verdict).toBe(expected);
});
