import type { Answers } from './answers';
import { appProtocol } from './app-protocol';
import { type CauseId, causeGroups } from './cause-id';

/** What also explains a refused password: the account itself. */
const ofTheAccount = ['account-blocked', 'guest-account', 'privileged-account'] as const;

/** The causes an answer lists, each once. */
export function listedCauses({ symptom, app }: Answers): readonly CauseId[] {
  if (symptom === 'password-refused') return [...ofTheAccount, ...causeGroups.B, ...causeGroups.C];
  const { has, mayHave } = appProtocol(app);
  return [...causeGroups.A, ...has, ...mayHave];
}
