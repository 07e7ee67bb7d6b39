import type { Case } from '../cases/case';
import { whyKept } from '../cases/why-kept';
import type { WhyKept } from '../cases/why-kept';
import type { Held, PersonalData, Subject } from './ports/personal-data';

export interface HeldDeps {
  readonly personalData: PersonalData;
  readonly now: () => Date;
}

/** What is held about somebody, told apart by what can go now. */
export interface Holding extends Omit<Held, 'cases'> {
  readonly deletable: readonly Case[];
  /** What they cannot delete, or not yet. */
  readonly kept: readonly Kept[];
}

export interface Kept {
  readonly about: Case;
  readonly why: WhyKept;
}

export async function whatIsHeld({ personalData, now }: HeldDeps, subject: Subject): Promise<Holding> {
  const { cases, ...held } = await personalData.find(subject);
  const looked = cases.map((about) => ({ about, why: whyKept(about, subject.personId, now()) }));
  return {
    ...held,
    deletable: looked.filter(({ why }) => why === null).map(({ about }) => about),
    kept: looked.flatMap(({ about, why }) => (why === null ? [] : [{ about, why }])),
  };
}
