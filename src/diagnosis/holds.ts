import type { Fact, UnknownReason } from './fact';

/** Whether something holds: yes, no, or not to be known and why. */
export type Holds = 'yes' | 'no' | { readonly unknown: UnknownReason };

export function whether(condition: boolean): Holds {
  return condition ? 'yes' : 'no';
}

/** Asks a fact. An unreadable one answers neither yes nor no, but with its reason. */
export function whetherFact<T>(fact: Fact<T>, condition: (value: T) => boolean): Holds {
  return fact.state === 'known' ? whether(condition(fact.value)) : { unknown: fact.reason };
}

/** One sure "no" decides, whatever else is unknown. Of several unknowns the first gives the reason. */
export function allOf(parts: readonly Holds[]): Holds {
  return parts.find((part) => part === 'no') ?? parts.find((part) => part !== 'yes') ?? 'yes';
}

/** One sure "yes" decides, whatever else is unknown. Of several unknowns the first gives the reason. */
export function anyOf(parts: readonly Holds[]): Holds {
  return parts.find((part) => part === 'yes') ?? parts.find((part) => part !== 'no') ?? 'no';
}

export function not(part: Holds): Holds {
  if (part === 'yes') return 'no';
  return part === 'no' ? 'yes' : part;
}
