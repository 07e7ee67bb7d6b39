import { renderCard } from '../../../src/teams/cards/render-card';
import { textFor } from '../../../src/teams/text/text-for';
import { hardCodedWords } from '../../../tools/gallery/hard-coded-words';
import { pseudoText } from '../../../tools/gallery/pseudo-text';
import { shownCards } from '../../../tools/gallery/shown-cards';

const text = pseudoText();
const english = textFor('en');

describe('the pseudo-language', () => {
  test('is 40 % longer than English', () => {
    const keys = ['answer.checkedAt', 'notice.kind.setup.next', 'question.intro', 'buttons.check'] as const;
    for (const key of keys) {
      const growth = text.t(key).length / english.t(key).length;
      expect(growth).toBeGreaterThan(1.35);
      expect(growth).toBeLessThan(1.6);
    }
  });

  test('has accents, and brackets that show where a sentence ends', () => {
    expect(text.t('buttons.start')).toBe('⟦Šţááŕţ áá çĥééçķ··⟧');
  });

  test('keeps what a sentence is given, Markdown, and addresses', () => {
    expect(text.t('requester.decidedBy', { name: 'Alex Wilber', when: 'today' })).toMatch(
      /^⟦.*Alex Wilber, today.*⟧$/,
    );
    expect(text.t('answer.unknownCount', { count: 2 })).toContain('2 ţĥ');
    expect(text.list('remedy.register-method.steps').join()).toMatch(/\*\*[^A-Za-z*]+\*\*/);
    expect(text.list('remedy.register-method.steps').join()).toContain('https://aka.ms/mfasetup');
  });
});

describe('every word on a card comes from the texts', () => {
  /** Names, what people typed, what Microsoft 365 answered or is asked, ids and addresses of the sample cases. */
  const data = [
    'App Password Check',
    'Megan Bowen',
    'Alex Wilber',
    'lee@contoso.example',
    'megan@contoso.com',
    'Adele Vance',
    'It is for the scanner in the hall.',
    'Please use the new scanner.',
    'password, phone',
    /APPROVALS_CHANNEL_ID=\S+/g,
    /https:\/\/\S+/g,
    /GET \/\S+/g,
    /[GS]et-[A-Z]\w+( <user>)?( \| fl \w+| -\w+ \$false)/g,
    /[0-9a-f]+(-[0-9a-f]+){2,}|a1b2/g,
  ];

  test.each([...shownCards(text)])('%s', (_, view) => {
    expect(hardCodedWords(renderCard(view), data)).toEqual([]);
  });

  test('one that does not is found', () => {
    const card = { body: [{ text: '⟦Šţááŕţ⟧ Start' }, { title: 'Megan Bowen and Alex Wilber' }] };
    expect(hardCodedWords(card, data)).toEqual(['Start', 'and']);
  });
});
