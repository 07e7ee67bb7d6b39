import type { Case } from '../../../src/cases/case';
import { roles } from '../../../src/cases/roles';
import { retrySignOut } from '../../../src/workflows/retry-sign-out';
import { casesWith } from '../../support/cases-with';
import { factsWith } from '../../support/facts';
import { alex, approved, sampleCase } from '../../support/sample-case';

const at = '2026-11-21T05:20:00.000Z';
const answer = { status: 204, requestId: 'request-2' };
const waiting: Case = {
  ...sampleCase,
  state: 'awaiting-user',
  decision: approved,
  steps: [{ name: 'sign-out', outcome: 'refused', at, status: 403, requestId: 'request-1' }],
};
const known = <T>(value: T) => ({ state: 'known', value, source: 'GET', readAt: at }) as const;

test('that the user was signed out stands in the case, also where something is noted at the same moment', async () => {
  const facts = factsWith({ id: waiting.target.id });
  const { deps, stored } = casesWith(waiting, [{ type: 'nudge' }]);
  const retried = await retrySignOut(
    {
      ...deps,
      look: {
        atApprover: () =>
          Promise.resolve({
            inApproversGroup: known(true),
            activeRoleIds: known([roles.globalAdministrator]),
            eligibleRoleIds: known([]),
          }),
        atUser: () => Promise.resolve({ ok: true, facts: facts.user }),
      },
      act: { signOut: () => Promise.resolve({ ok: true, ...answer }) },
      tokens: {
        forApprover: () => Promise.resolve({ kind: 'delegated', value: 'token' }),
        forget: () => Promise.resolve(),
      },
    },
    { tenantId: waiting.tenantId, caseId: waiting.id, by: alex },
  );
  expect(retried).toMatchObject({ ok: true });
  expect(stored().steps.at(-1)).toMatchObject({ name: 'sign-out', outcome: 'done', ...answer });
  expect(stored().history.at(-1)).toMatchObject({ kind: 'nudge' });
});
