import { approver } from './approver';
import { buttons } from './buttons';
import { causes } from './causes';
import { conversation } from './conversation';
import { labels } from './labels';
import { notices } from './notices';
import { remedies } from './remedies';
import { requester } from './requester';

/** English: the language that every other one falls back to, and whose shape they share. */
export const en = {
  approver,
  buttons,
  cause: causes,
  ...conversation,
  labels,
  notice: notices,
  remedy: remedies,
  requester,
} as const;
