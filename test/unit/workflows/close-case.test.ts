import type { Case } from '../../../src/cases/case';
import type { CaseEvent } from '../../../src/cases/event';
import { transition } from '../../../src/cases/transition';
import { closeCase } from '../../../src/workflows/close-case';
import { approved, sampleCase } from '../../support/sample-case';

const ready: Case = { ...sampleCase, state: 'awaiting-user', decision: approved };
const at = '2026-11-21T06:00:00.000Z';
const click = { tenantId: ready.tenantId, caseId: ready.id, personId: ready.requester.id };

function after(about: Case, event: CaseEvent): Case {
  const changed = transition(about, event, at);
  if (!changed.ok) throw new Error(`${event.type} does not fit.`);
  return changed.next;
}

/** `meanwhile` happens between reading and saving, each at one try. */
function casesWith(about: Case, meanwhile: readonly CaseEvent[]) {
  const left = [...meanwhile];
  let stored = about;
  const deps = {
    now: () => new Date(at),
    cases: {
      find: () => Promise.resolve(stored),
      save: (next: Case) => {
        const event = left.shift();
        if (event) stored = after(stored, event);
        if (next.version !== stored.version + 1) return Promise.resolve('stale' as const);
        stored = next;
        return Promise.resolve('saved' as const);
      },
    },
  };
  return { deps, stored: () => stored };
}

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
