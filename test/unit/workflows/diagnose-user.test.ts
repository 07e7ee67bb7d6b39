import { diagnoseUser } from '../../../src/workflows/diagnose-user';
import { factsWith, unreadable } from '../../support/facts';
import type { FactsOverrides } from '../../support/facts';

const answers = { symptom: 'option-missing', app: 'other' } as const;
const said = { allowed: false, by: 'Megan Bowen', at: '2026-11-21T04:00:00.000Z' };
const quiet = () => undefined;

/** What is left of an admin's answer, and what leads, after one diagnosis. */
async function afterDiagnosis(overrides: FactsOverrides) {
  const facts = factsWith(overrides);
  let stored: typeof said | null = said;
  const answer = await diagnoseUser(
    {
      look: {
        atUser: () => Promise.resolve({ ok: true, facts: facts.user }),
        atTenant: () => Promise.resolve(facts.tenant),
      },
      cases: { enforcedAt: () => Promise.resolve(null) },
      switchAnswers: {
        find: () => Promise.resolve(stored),
        forget: () => {
          stored = null;
          return Promise.resolve();
        },
      },
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
      now: () => new Date(facts.now),
    },
    { tenantId: 'tenant', user: { id: facts.user.id } },
    answers,
  );
  return { stored, lead: answer.ok ? answer.diagnosis.lead : undefined };
}

test('an admin’s answer about the switch is used while Graph does not tell', async () => {
  const { stored, lead } = await afterDiagnosis({ appPasswordsAllowed: unreadable('not-exposed') });
  expect(lead).toBe('tenant-switch-off');
  expect(stored).toEqual(said);
});

test('and dropped when Graph does', async () => {
  const { stored, lead } = await afterDiagnosis({ appPasswordsAllowed: true });
  expect(lead).toBe('per-user-mfa-disabled');
  expect(stored).toBeNull();
});
