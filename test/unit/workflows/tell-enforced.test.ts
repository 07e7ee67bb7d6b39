import { tellEnforced } from '../../../src/workflows/tell-enforced';
import type { TellDeps } from '../../../src/workflows/tell-enforced';
import type { SendFailure, SendResult } from '../../../src/workflows/ports/messenger';
import type { EnforcedTelling } from '../../../src/workflows/ports/mfa-states';
import { anAddress } from '../../store/an-address';
import { recordingLog } from '../../store/recording-log';

const reader = { tenantId: 't1', ownerId: 'alex' };
const sent: SendResult = { ok: true, activityId: '1', conversationId: 'c1' };
const refusal = (reason: SendFailure['reason'], retryAfterSeconds: number | null = null): SendFailure => ({
  ok: false,
  reason,
  code: 'Code',
  retryAfterSeconds,
});

interface World {
  readonly state?: EnforcedTelling['state'];
  readonly answer?: SendResult;
  readonly left?: string;
  readonly attempt?: number;
}

async function run({ state = 'pending', answer = sent, left, attempt = 0 }: World) {
  const calls: string[] = [];
  const note = (call: string) => Promise.resolve(void calls.push(call));
  const log = recordingLog();
  const deps: TellDeps = {
    enforcedTellings: {
      find: () => Promise.resolve({ state, seenAt: '2026-11-21T05:00:00.000Z' }),
      markSending: () => note('sending'),
      markPending: () => note('pending'),
      markTold: () => note('told'),
      markUndeliverable: (_tenant, _owner, code) => note(`undeliverable ${code}`),
      tellAgain: () => note('again'),
    },
    people: {
      findAddress: () => Promise.resolve(left === undefined ? anAddress() : undefined),
      whyLeft: () => Promise.resolve(left),
      markLeft: (_tenant, _place, code) => note(`left ${code}`),
    },
    messenger: {
      postEnforced: async () => {
        await note('post');
        return answer;
      },
    },
    log,
  };
  return { result: await tellEnforced(deps, reader, attempt), calls, log };
}

const done = { done: true };

test('it is noted before the message leaves, and after', async () => {
  const { result, calls, log } = await run({});
  expect(calls).toEqual(['sending', 'post', 'told']);
  expect(result).toEqual(done);
  expect(log.lines).toEqual([]);
});

test.each(['told', 'undeliverable'] as const)('whoever is %s is not told by another run', async (state) => {
  expect(await run({ state })).toMatchObject({ result: done, calls: [] });
});

test('after a crash it is sent, and said that it may be the second time', async () => {
  const { calls, log } = await run({ state: 'sending' });
  expect(calls).toEqual(['sending', 'post', 'told']);
  expect(log.lines).toMatchObject([{ level: 'warn', data: { ownerId: 'alex' } }]);
});

test('what passes is tried again, after the time that is asked for', async () => {
  const { result, calls } = await run({ answer: refusal('again', 7) });
  expect(calls).toEqual(['sending', 'post', 'pending']);
  expect(result).toMatchObject({ done: false });
  expect('afterSeconds' in result && result.afterSeconds).toBeGreaterThanOrEqual(7);
});

test('what may have arrived stays noted as such', async () => {
  const { result, calls } = await run({ answer: refusal('no-answer') });
  expect(calls).toEqual(['sending', 'post']);
  expect(result).toMatchObject({ done: false });
});

test('after three hours of that it waits for the next contact', async () => {
  const { result, calls } = await run({ answer: refusal('again'), attempt: 200 });
  expect(calls).toEqual(['sending', 'post', 'undeliverable Code']);
  expect(result).toEqual(done);
});

test.each(['unreachable', 'gone'] as const)('who is %s is written to no more until then', async (reason) => {
  const { calls } = await run({ answer: refusal(reason) });
  expect(calls).toEqual(['sending', 'post', 'left Code', 'undeliverable Code']);
});

test.each(['never', 'not-confirmed'] as const)(
  'what is answered as %s waits for the next contact',
  async (reason) => {
    const { calls } = await run({ answer: refusal(reason) });
    expect(calls).toEqual(['sending', 'post', 'undeliverable Code']);
  },
);

test('who removed the app is not written to', async () => {
  expect((await run({ left: 'removed' })).calls).toEqual(['undeliverable removed']);
});
