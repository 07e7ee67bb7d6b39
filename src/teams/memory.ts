import { ConversationState } from 'botbuilder';
import type { Storage, TurnContext } from 'botbuilder';
// By file: the package as a whole loads the prompts, and with them 40 MB of number and date recognizers.
import { DialogTurnStatus } from 'botbuilder-dialogs/lib/dialog';
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet';
import { z } from 'zod';
import { Asked } from './dialogs/ask-options';
import type { AskOptions } from './dialogs/ask-options';
import { CheckDialog, checkDialogId } from './dialogs/check-dialog';

/**
 * What the bot remembers of a conversation between two turns: where the dialog stands, and what was
 * asked last.
 * Never a case: botbuilder's state lets the last writer win.
 */
export interface Memory {
  /** Where it is stored. */
  keyOf(context: TurnContext): string;
  /** Takes what is stored there, read with something else; undefined: nothing is. Without this it is read when needed. */
  begin(context: TurnContext, stored: unknown): Promise<void>;
  /** Begins the questions, whatever was being asked before. */
  askAnew(context: TurnContext, options: AskOptions): Promise<void>;
  /** Goes on with the questions, or begins them; what they came to, once both are answered. */
  goOn(context: TurnContext, options: AskOptions): Promise<Asked | undefined>;
  /** What the last check in this conversation was about. */
  lastAsked(context: TurnContext): Promise<Asked | undefined>;
  /** Nothing of the conversation is kept. */
  forget(context: TurnContext): Promise<void>;
  save(context: TurnContext): Promise<void>;
}

export function createMemory(storage: Storage): Memory {
  const given = new Map<string, unknown>();
  const state = new ConversationState(givenFirst(storage, given));
  const dialogs = new DialogSet(state.createProperty('dialog')).add(new CheckDialog());
  const last = state.createProperty<unknown>('lastAsked');
  const keyOf = (context: TurnContext) => z.string().parse(state.getStorageKey(context));

  return {
    keyOf,
    async begin(context, stored) {
      const key = keyOf(context);
      given.set(key, stored);
      await state.load(context);
      given.delete(key);
    },
    async askAnew(context, options) {
      const dialog = await dialogs.createContext(context);
      await dialog.cancelAllDialogs();
      await dialog.beginDialog(checkDialogId, options);
    },
    async goOn(context, options) {
      const dialog = await dialogs.createContext(context);
      const going = await dialog.continueDialog();
      const turn =
        going.status === DialogTurnStatus.empty ? await dialog.beginDialog(checkDialogId, options) : going;
      if (turn.status !== DialogTurnStatus.complete) return undefined;
      const asked = Asked.parse(turn.result);
      await last.set(context, asked);
      return asked;
    },
    async lastAsked(context) {
      const stored = Asked.safeParse(await last.get(context));
      return stored.success ? stored.data : undefined;
    },
    forget: (context) => state.delete(context),
    async save(context) {
      await state.saveChanges(context);
    },
  };
}

/** Hands over what was given, once, and reads the rest. Whoever finds theirs taken by another turn reads it too. */
function givenFirst(storage: Storage, given: Map<string, unknown>): Storage {
  return {
    read(keys) {
      const [key = ''] = keys;
      if (!given.has(key)) return storage.read(keys);
      const items = { [key]: given.get(key) };
      given.delete(key);
      return Promise.resolve(items);
    },
    write: (changes) => storage.write(changes),
    delete: (keys) => storage.delete(keys),
  };
}
