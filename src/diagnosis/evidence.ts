import type { Answers } from './answers';
import { originOf } from './fact';
import type { Fact } from './fact';
import type { Facts, SwitchAnswer } from './facts';
import type { Evidence } from './finding';

/** Every name that `Evidence.fact` can have, so that texts can name each of them. */
export type EvidenceName =
  | 'accountEnabled'
  | 'userPrincipalName'
  | 'userType'
  | 'external'
  | 'sessionsValidFrom'
  | 'perUserMfaState'
  | 'registeredMethods'
  | 'groupIds'
  | 'activeRoleIds'
  | 'stateChangedAt'
  | 'enforcedByUsAt'
  | 'appPasswordsAllowed'
  | 'switchAnsweredBy'
  | 'securityDefaults'
  | 'conditionalAccess'
  | 'federatedDomains'
  | 'symptom'
  | 'app';

/** What a look showed; `unreadable` where it failed, never an empty value. */
export function seen<T>(name: EvidenceName, fact: Fact<T>, show: (value: T) => string = String): Evidence {
  const observed = fact.state === 'known' ? show(fact.value) : 'unreadable';
  return { fact: name, observed, ...originOf(fact) };
}

/** What the user said. It holds for the moment of the diagnosis. */
export function answered(name: 'symptom' | 'app', facts: Facts, answers: Answers): Evidence {
  return { fact: name, observed: answers[name], source: 'answer', readAt: facts.now };
}

/** What an admin said of the tenant switch, and who it was: the answer counts only with its name and time. */
export function answeredSwitch({ allowed, by, at }: SwitchAnswer): readonly Evidence[] {
  return [
    {
      fact: 'appPasswordsAllowed' satisfies EvidenceName,
      observed: String(allowed),
      source: 'answer',
      readAt: at,
    },
    { fact: 'switchAnsweredBy' satisfies EvidenceName, observed: by, source: 'answer', readAt: at },
  ];
}

/** Shows a list; an empty one was read all the same, so it says `none`. */
export function list(items: readonly string[]): string {
  return items.length === 0 ? 'none' : items.join(', ');
}
