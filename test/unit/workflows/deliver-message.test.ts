import type { Case } from '../../../src/cases/case';
import { deliverMessage } from '../../../src/workflows/deliver-message';
import type { DeliverDeps } from '../../../src/workflows/deliver-message';
import type { SendResult } from '../../../src/workflows/ports/messenger';
import type { Delivery, DeliveryState } from '../../../src/workflows/ports/store';
import { anAddress } from '../../store/an-address';
import { recordingLog } from '../../store/recording-log';
import { sampleCase } from '../../support/sample-case';

const ready: Case = { ...sampleCase, state: 'awaiting-user' };
const channelId = '19:approvals';

function world(given: Partial<Delivery>, answers: SendResult, about: Case = ready) {
  let delivery: Delivery = {
    id: 'd1',
    tenantId: about.tenantId,
    caseId: about.id,
    message: 'ready',
    readerId: null,
    state: 'pending',
    tried: false,
    shownSince: false,
    code: null,
    ...given,
  };
  const log = recordingLog();
  const saved: Case[] = [];
  const left: unknown[] = [];
  const shared: string[] = [];
  let posts = 0;
  const to = (state: DeliveryState) => {
    delivery = { ...delivery, state };
    return Promise.resolve();
  };
  const deps: DeliverDeps = {
    deliveries: {
      find: () => Promise.resolve(delivery),
      markSending: () => to('sending'),
      markPending: () => to('pending'),
      markSent: () => to('sent'),
      markUndeliverable: () => to('undeliverable'),
      markSuperseded: () => to('superseded'),
      shareOut: (_id, readers) => {
        shared.push(...readers);
        return to('shared-out');
      },
      redeliver: () => Promise.resolve(),
    },
    cases: {
      find: () => Promise.resolve(saved.at(-1) ?? about),
      save: (next) => {
        saved.push(next);
        return Promise.resolve('saved');
      },
    },
    people: {
      findAddress: (_tenant, ownerId) => Promise.resolve(anAddress({ ownerId })),
      whyLeft: () => Promise.resolve(undefined),
      markLeft: (_tenant, place) => {
        left.push(place);
        return Promise.resolve();
      },
    },
    look: {
      atApprovers: () =>
        Promise.resolve({ state: 'known', value: ['ann', 'ben'], source: 'Graph', readAt: '' }),
    },
    messenger: {
      postCase: () => {
        posts += 1;
        return Promise.resolve(answers);
      },
    },
    jobs: { enqueue: () => Promise.resolve('job') },
    log,
    now: () => new Date('2026-11-21T05:00:00Z'),
    approvalsChannelId: channelId,
    escalationChannelId: null,
  };
  return {
    run: (attempt = 0) => deliverMessage(deps, 'd1', attempt),
    seen: () => ({ state: delivery.state, posts }),
    history: () => saved.flatMap(({ history }) => history.map(({ kind, code }) => [kind, code])),
    log,
    left,
    shared,
  };
}

const refused = (
  reason: Extract<SendResult, { ok: false }>['reason'],
  code = 'Code',
  retryAfterSeconds: number | null = null,
): SendResult => ({ ok: false, reason, code, retryAfterSeconds });
const sent: SendResult = { ok: true, activityId: '1', conversationId: 'c' };

describe('a message that is not taken now', () => {
  test('waits as long as Teams asks, in the queue', async () => {
    const { run, seen } = world({}, refused('again', 'Throttled', 7));
    const result = await run();
    if (result.done) throw new Error('It is to be run again.');
    expect(result.afterSeconds).toBeGreaterThanOrEqual(7);
    expect(result.afterSeconds).toBeLessThanOrEqual(7.7);
    expect(seen()).toEqual({ state: 'pending', posts: 1 });
  });

  test.each([
    [0, 0.5, 1],
    [3, 4, 8],
    [20, 30, 60],
  ])('waits longer each time where Teams does not say: %d', async (attempt, least, most) => {
    const result = await world({}, refused('again')).run(attempt);
    if (result.done) throw new Error('It is to be run again.');
    expect(result.afterSeconds).toBeGreaterThanOrEqual(least);
    expect(result.afterSeconds).toBeLessThanOrEqual(most);
  });

  test('after hours counts as undeliverable, and the approvers learn of it', async () => {
    const { run, seen, history } = world({}, refused('again', 'Throttled'));
    expect(await run(200)).toEqual({ done: true });
    expect(seen().state).toBe('undeliverable');
    expect(history()).toEqual([['undeliverable', 'Throttled']]);
  });
});

describe('a message that may have been posted', () => {
  test('stays noted as such where no answer came', async () => {
    const { run, seen } = world({}, refused('no-answer'));
    expect(await run()).toMatchObject({ done: false });
    expect(seen().state).toBe('sending');
  });

  test('is posted again after a crash, and that is logged', async () => {
    const { run, seen, log } = world({ state: 'sending', tried: true }, sent);
    expect(await run()).toEqual({ done: true });
    expect(seen()).toEqual({ state: 'sent', posts: 1 });
    expect(log.lines.map(({ level }) => level)).toEqual(['warn']);
  });

  test.each([
    ['the case has moved on', {}, { ...ready, state: 'resolved' } as const],
    ['something else has shown it since', { shownSince: true }, ready],
  ])('is not posted again where %s', async (_why, more, about) => {
    const { run, seen } = world({ state: 'sending', tried: true, ...more }, sent, about);
    expect(await run()).toEqual({ done: true });
    expect(seen()).toEqual({ state: 'superseded', posts: 0 });
  });
});

describe('a message that is refused for good', () => {
  test.each([
    ['unreachable', 1],
    ['gone', 1],
    ['never', 0],
    ['not-confirmed', 0],
  ] as const)('as %s is kept, and the place is left alone where nobody is there', async (reason, leaves) => {
    const { run, seen, history, left } = world({}, refused(reason));
    expect(await run()).toEqual({ done: true });
    expect(seen()).toEqual({ state: 'undeliverable', posts: 1 });
    expect(history()).toEqual([['undeliverable', 'Code']]);
    expect(left).toHaveLength(leaves);
  });

  test('is told to the approvers once for as long as nothing reaches the requester', async () => {
    const before = { kind: 'undeliverable', at: '', by: null, code: 'Code' } as const;
    const { run, history } = world({ message: 'nudge' }, refused('unreachable'), {
      ...ready,
      history: [before],
    });
    await run();
    expect(history()).toEqual([]);
  });

  test('in a channel goes to each approver instead', async () => {
    const { run, seen, shared, log } = world({ message: 'asked' }, refused('unreachable'), sampleCase);
    expect(await run()).toEqual({ done: true });
    expect(seen()).toEqual({ state: 'shared-out', posts: 1 });
    expect(shared).toEqual(['ann', 'ben']);
    expect(log.lines.map(({ level }) => level)).toEqual(['error']);
  });
});

test('who was not told, and now is, needs nobody else to tell them', async () => {
  const missed = { kind: 'undeliverable', at: '', by: null, code: 'Code' } as const;
  const { run, history } = world({ tried: true }, sent, { ...ready, history: [missed] });
  await run();
  expect(history()).toEqual([
    ['undeliverable', 'Code'],
    ['reached', undefined],
  ]);
});
