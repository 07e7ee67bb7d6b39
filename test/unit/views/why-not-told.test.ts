import type { Case } from '../../../src/cases/case';
import { textFor } from '../../../src/teams/text/text-for';
import { notToldRows, tellThemYourself } from '../../../src/teams/views/why-not-told';
import { sampleCase } from '../../support/sample-case';

const text = textFor('en');
const missed = (code: string, more: Partial<Case> = {}): Case => ({
  ...sampleCase,
  state: 'awaiting-user',
  history: [{ kind: 'undeliverable', at: '', by: null, code }],
  ...more,
});

describe('a requester who could not be told', () => {
  test.each([
    ['AppRemoved', 'removed'],
    ['BotNotInConversationRoster', 'removed'],
    ['ConversationBlockedByUser', 'blocked'],
    ['MessageWritesBlocked', 'blocked'],
    ['BotDisabledByAdmin', 'disabled'],
    ['ConversationNotFound', 'gone'],
    ['NoActivityId', 'not-confirmed'],
    ['ServiceError', 'refused'],
  ] as const)('%s is shown as %s', (code, why) => {
    const words = text.t(`delivery.why.${why}`, { name: sampleCase.requester.displayName });
    expect(notToldRows(text, missed(code))[0]?.value).toContain(words);
  });

  test('is to be told by the approvers, unless they decide first', () => {
    expect(tellThemYourself(text, missed('AppRemoved'))).toContain(sampleCase.requester.displayName);
    expect(tellThemYourself(text, missed('AppRemoved', { state: 'open' }))).toBeUndefined();
  });

  test.each([
    ['was told at last', { kind: 'reached', at: '', by: null }],
    ['was heard of', { kind: 'it-worked', at: '', by: sampleCase.requester }],
  ] as const)('and %s needs nobody', (_what, chapter) => {
    const { history } = missed('AppRemoved');
    const about = missed('AppRemoved', { history: [...history, chapter] });
    expect(notToldRows(text, about)).toEqual([]);
    expect(tellThemYourself(text, about)).toBeUndefined();
  });
});
