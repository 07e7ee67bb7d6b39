import { setTimeout as delay } from 'node:timers/promises';
import { countReplies } from '../../../src/teams/connector/count-replies';
import type { FreeAgain, Spent } from '../../../src/workflows/ports/send-limits';

const chat = { tenantId: 'tenant', conversationId: 'chat' };
const other = { tenantId: 'tenant', conversationId: 'other' };

/** Limits that say of each conversation that it is free again so much later; the first `failures` times, nothing. */
function limitsThat({ freeInMs = 0, failures = 0 }) {
  const spent: (readonly Spent[])[] = [];
  let failed = 0;
  const waiting: (() => void)[] = [];
  return {
    spent,
    spend(sent: readonly Spent[]): Promise<readonly FreeAgain[]> {
      if ((failed += 1) <= failures) return Promise.reject(new Error('The database is away.'));
      spent.push(sent);
      for (const resume of waiting.splice(0)) setImmediate(resume);
      return Promise.resolve(sent.map((one) => ({ ...one, at: Date.now() + freeInMs })));
    },
    counted: () => new Promise<void>((resolve) => void waiting.push(resolve)),
  };
}

describe('replies', () => {
  it('are taken off the limits together, per conversation', async () => {
    const limits = limitsThat({});
    const count = countReplies(limits);
    const counted = limits.counted();
    await Promise.all([count(chat), count(chat), count(other)]);
    expect(limits.spent).toEqual([]);
    await counted;
    expect(limits.spent).toEqual([
      [
        { ...chat, requests: 2 },
        { ...other, requests: 1 },
      ],
    ]);
  });

  it('wait only where a conversation is known to be over its limit', async () => {
    const limits = limitsThat({ freeInMs: 700 });
    const count = countReplies(limits);
    const counted = limits.counted();
    await count(chat);
    await counted;
    const left = jest.fn();
    const waits = count(chat).then(left);
    await count(other);
    await delay(50);
    expect(left).not.toHaveBeenCalled();
    await waits;
  });

  it('that could not be counted are not taken for new ones later', async () => {
    const limits = limitsThat({ failures: 1 });
    const count = countReplies(limits);
    await count(chat);
    await delay(400);
    expect(limits.spent).toEqual([]);
    const counted = limits.counted();
    await count(chat);
    await counted;
    expect(limits.spent).toEqual([[{ ...chat, requests: 1 }]]);
  });
});
