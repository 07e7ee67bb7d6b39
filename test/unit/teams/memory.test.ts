import { MemoryStorage, TestAdapter, TurnContext } from 'botbuilder';
import type { StoreItems } from 'botbuilder';
import { createMemory } from '../../../src/teams/memory';
import type { Memory } from '../../../src/teams/memory';

/** A storage that counts. */
function start() {
  const stored = new MemoryStorage();
  const asked: string[] = [];
  const memory = createMemory({
    read: (keys) => (asked.push('read'), stored.read(keys)),
    write: (changes) => (asked.push('write'), stored.write(changes)),
    delete: (keys) => stored.delete(keys),
  });
  return { memory, asked, stored };
}

function turn(id = 'chat'): TurnContext {
  return new TurnContext(new TestAdapter(() => Promise.resolve()), {
    type: 'message',
    channelId: 'msteams',
    text: 'what?',
    from: { id: '29:ann', name: 'Ann' },
    recipient: { id: '28:bot', name: '' },
    conversation: { id, isGroup: false, conversationType: 'personal', name: '' },
  });
}

const guessed = { prefill: { app: 'powershell' }, hint: 'none' } as const;
const nothing = { prefill: {}, hint: 'none' } as const;
const answered = {
  prefill: {},
  hint: 'none',
  answers: { symptom: 'option-missing', app: 'other' },
} as const;

async function said(memory: Memory, options: Parameters<Memory['goOn']>[1], context = turn()) {
  const asked = await memory.goOn(context, options);
  await memory.save(context);
  return asked;
}

test('what changes nothing is not written', async () => {
  const { memory, asked } = start();
  await said(memory, nothing);
  expect(asked).toEqual(['read', 'write']);
  await said(memory, { ...nothing, hint: 'not-understood' });
  expect(asked).toEqual(['read', 'write', 'read']);
  const context = turn();
  await memory.askAnew(context, guessed);
  await memory.save(context);
  expect(asked.slice(3)).toEqual(['read', 'write']);
});

test('what was read already is not read again', async () => {
  const { memory, asked, stored } = start();
  await said(memory, answered);
  const items = await stored.read([memory.keyOf(turn())]);
  asked.length = 0;
  const context = turn();
  await memory.begin(context, items[memory.keyOf(context)]);
  expect(await memory.lastAsked(context)).toEqual({ answers: answered.answers });
  await memory.save(context);
  expect(asked).toEqual([]);
});

test('nothing stored is not read again either, and what is said then is kept', async () => {
  const { memory, asked } = start();
  const context = turn();
  await memory.begin(context, undefined);
  await said(memory, answered, context);
  expect(asked).toEqual(['write']);
  expect(await memory.lastAsked(turn())).toEqual({ answers: answered.answers });
});

test('what was given to one turn reaches no other', async () => {
  const { memory, stored } = start();
  const old: StoreItems = { [memory.keyOf(turn())]: { lastAsked: { answers: answered.answers } } };
  const [first, second] = [turn(), turn('another chat')];
  await Promise.all([memory.begin(first, Object.values(old)[0]), memory.begin(second, undefined)]);
  expect(await memory.lastAsked(second)).toBeUndefined();
  // Given twice in one turn: the second is not needed, and must not wait for the next turn.
  await memory.begin(first, Object.values(old)[0]);
  expect(await memory.lastAsked(turn())).toBeUndefined();
  expect(await stored.read([memory.keyOf(first)])).toEqual({});
});
