import { z } from 'zod';

/** Longer than any id of Teams'; PostgreSQL indexes no text of more than about 2700 bytes. */
const id = z.string().min(1).max(512);
const text = z.string().nullish();
const account = z.looseObject({
  id,
  name: text,
  aadObjectId: z.string().max(512).nullish(),
  role: z.string().optional(),
});
const conversation = account.extend({
  // botbuilder sends it in a header, which takes no other characters.
  id: z.string().regex(/^[\x21-\x7e]{1,512}$/),
  conversationType: z.string().optional(),
  tenantId: z.string().optional(),
  isGroup: z.boolean().nullish(),
});
const members = z.array(z.looseObject({ id })).optional();

const Mention = z.looseObject({
  type: z.string().regex(/^mention$/i),
  text: z.string(),
  mentioned: z.looseObject({ id: z.string() }),
});
const OtherEntity = z.looseObject({ type: z.string().regex(/^(?!mention$)/i) });

/**
 * What every activity has that a channel sends, and what botbuilder and the handlers read from it without looking twice
 * (https://github.com/microsoft/botframework-sdk/blob/main/specs/botframework-activity/botframework-activity.md). `value` and
 * `channelData` are parsed where they are needed.
 */
export const ActivityShape = z.looseObject({
  type: z.string().min(1),
  id: z.string().max(512).nullish(),
  name: z.string().optional(),
  text,
  action: text,
  locale: z.string().max(512).nullish(),
  localTimezone: z.string().max(512).nullish(),
  replyToId: z.string().min(1).max(512).optional(),
  from: account,
  recipient: account,
  conversation,
  entities: z.array(z.union([Mention, OtherEntity])).optional(),
  membersAdded: members,
  membersRemoved: members,
});
