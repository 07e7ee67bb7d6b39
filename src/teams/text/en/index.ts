import { approver } from './approver';
import { buttons } from './buttons';
import { causes } from './causes';
import { clocks } from './clocks';
import { conversation } from './conversation';
import { delivery } from './delivery';
import { enforcedOutside } from './enforced-outside';
import { history } from './history';
import { labels } from './labels';
import { notices } from './notices';
import { openCases } from './open-cases';
import { privacy } from './privacy';
import { remedies } from './remedies';
import { requester } from './requester';
import { waiting } from './waiting';

/** English: the language that every other one falls back to, and whose shape they share. */
export const en = {
  approver,
  buttons,
  cause: causes,
  clocks,
  ...conversation,
  delivery,
  enforcedOutside,
  history,
  labels,
  notice: notices,
  openCases,
  privacy,
  remedy: remedies,
  requester,
  waiting,
} as const;
