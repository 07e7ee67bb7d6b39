import type { Case } from '../cases/case';
import { whyKept } from '../cases/why-kept';
import type { Held, PersonalData, Subject } from './ports/personal-data';

export interface HeldDeps {
  readonly personalData: PersonalData;
  readonly now: () => Date;
}

/** What is held about somebody, told apart by what can go now. */
export interface Holding extends Omit<Held, 'cases'> {
  readonly deletable: readonly Case[];
  /** Still needed: how it stands decides. */
  readonly kept: readonly Case[];
}

export async function whatIsHeld({ personalData, now }: HeldDeps, subject: Subject): Promise<Holding> {
  const { cases, ...held } = await personalData.find(subject);
  const isFree = (about: Case) => whyKept(about, now()) === null;
  return { ...held, deletable: cases.filter(isFree), kept: cases.filter((about) => !isFree(about)) };
}
