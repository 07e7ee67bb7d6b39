import { caseStates } from '../../../src/cases/case';
import { takenFrom } from '../../../src/cases/transition';
import { textFor } from '../../../src/teams/text/text-for';
import { cardNames } from '../../../src/teams/views/view';
import { shownCards } from '../../../tools/gallery/shown-cards';
import { everyNotice } from '../views/every-notice';

const cards = shownCards(textFor('en'));

describe('the cards of the gallery', () => {
  test.each(cardNames)('%s is shown', (card) => {
    expect([...cards.values()].some(({ template }) => template === card)).toBe(true);
  });

  test.each(caseStates)('a case that is %s has a card for both sides', (state) => {
    const approver = state === 'open' ? 'approver-open.enforce' : `approver-case.enforce.${state}`;
    expect([...cards.keys()]).toEqual(expect.arrayContaining([`requester-case.enforce.${state}`, approver]));
  });

  test('a case about the tenant switch has one in every state that it can end in', () => {
    const ends = [takenFrom.decline, takenFrom.withdraw, takenFrom['it-worked']].flat();
    expect(ends).toContain('awaiting-user');
    const states = ['open', 'declined', 'withdrawn', 'expired', 'awaiting-user', 'resolved'];
    expect([...cards.keys()]).toEqual(
      expect.arrayContaining(states.map((state) => `requester-case.switch.${state}`)),
    );
  });

  test('every kind of notice is shown', () => {
    const kinds = new Set(everyNotice.map(({ kind }) => `notice.${kind}`));
    expect([...cards.keys()].filter((name) => name.startsWith('notice.')).toSorted()).toEqual(
      [...kinds].toSorted(),
    );
  });

  test('names are names of files', () => {
    expect([...cards.keys()].filter((name) => !/^[a-z0-9.-]+$/.test(name))).toEqual([]);
  });
});
