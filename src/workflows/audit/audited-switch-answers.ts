import type { Origin } from '../ports/audit';
import type { SwitchAnswers } from '../ports/store';

/** Tells the store who gave an answer. The store itself writes it down, in the transaction in which it is kept. */
export function auditedSwitchAnswers(answers: SwitchAnswers, origin: Origin): SwitchAnswers {
  return { ...answers, record: (given) => answers.record(given, origin) };
}
