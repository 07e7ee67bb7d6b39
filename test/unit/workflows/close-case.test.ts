import type { Case } from '../../../src/cases/case';
import type { CaseEvent } from '../../../src/cases/event';
import { closeCase } from '../../../src/workflows/close-case';
import { casesWith } from '../../support/cases-with';
import { approved, sampleCase } from '../../support/sample-case';

const ready: Case = { ...sampleCase, state: 'awaiting-user', decision: approved };
const click = { tenantId: ready.tenantId, caseId: ready.id, personId: ready.requester.id };

test.each<[string, readonly CaseEvent[]]>([
  ['nothing', []],
  ['that the message has arrived', [{ type: 'reached' }]],
  ['two notes', [{ type: 'undeliverable', code: 'BotDisabledByAdmin' }, { type: 'reached' }]],
])('"it worked" is not lost where %s is noted at the same moment', async (_what, meanwhile) => {
  const { deps, stored } = casesWith(ready, meanwhile);
  expect(await closeCase(deps, click, { type: 'it-worked' })).toMatchObject({ ok: true });
  expect(stored()).toMatchObject({ state: 'resolved' });
  expect(stored().version).toBe(ready.version + meanwhile.length + 1);
});

test('a request that was decided at the same moment is not withdrawn', async () => {
  const open: Case = { ...ready, state: 'open', decision: null };
  const { deps, stored } = casesWith(open, [{ type: 'decline', by: approved.by, reason: 'No' }]);
  expect(await closeCase(deps, click, { type: 'withdraw' })).toMatchObject({ ok: false, reason: 'moved-on' });
  expect(stored()).toMatchObject({ state: 'declined' });
});
