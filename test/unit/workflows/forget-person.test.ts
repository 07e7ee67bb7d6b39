import type { Case } from '../../../src/cases/case';
import { forgetPerson } from '../../../src/workflows/forget-person';
import type { Subject } from '../../../src/workflows/ports/personal-data';
import { alex, megan, sampleCase } from '../../support/sample-case';

const aYearLater = new Date('2027-11-01T00:00:00.000Z');
const { tenantId } = sampleCase;
const ended = { ...sampleCase, state: 'resolved' } as const;
const own: Case = { ...ended, id: 'own', requester: alex, target: alex };
const forMegan: Case = { ...ended, id: 'for-megan', requester: alex, target: megan };
const byMegan: Case = { ...ended, id: 'by-megan', requester: megan, target: megan };

/** All that is stored, and what is left of it. */
function world() {
  let cases: readonly Case[] = [own, forMegan, byMegan];
  const isOf =
    ({ personId }: Subject) =>
    ({ requester, target }: Case) =>
      [requester.id, target.id].includes(personId);
  const deps = {
    now: () => aYearLater,
    personalData: {
      find: (subject: Subject) =>
        Promise.resolve({ cases: cases.filter(isOf(subject)), decided: 0, seenAt: null, stateReadAt: null }),
      deleteCases: (gone: readonly Pick<Case, 'id'>[]) => {
        const ids = gone.map(({ id }) => id);
        cases = cases.filter(({ id }) => !ids.includes(id));
        return Promise.resolve(ids.length);
      },
    },
  };
  const forget = (personId: string) =>
    forgetPerson(deps, { tenantId, personId }, { actor: { id: personId, channelUserId: null }, where: null });
  return { forget, left: () => cases.map(({ id }) => id) };
}

test('an approver who asked about somebody else’s account cannot have that forgotten', async () => {
  const { forget, left } = world();
  const forgotten = await forget(alex.id);
  expect(forgotten).toMatchObject({
    deleted: 1,
    left: { deletable: [], kept: [{ about: forMegan, why: 'about-another' }] },
  });
  expect(left()).toEqual(['for-megan', 'by-megan']);
});

test('the person of the account can, whoever asked', async () => {
  const { forget, left } = world();
  expect(await forget(megan.id)).toMatchObject({ deleted: 2, left: { deletable: [], kept: [] } });
  expect(left()).toEqual(['own']);
});
