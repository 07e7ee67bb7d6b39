import type { Text } from '../text/text';
import { toLines } from './lines';
import { viewOf } from './view';
import type { View } from './view';

/** The first message in a personal chat. */
export function welcomeView(text: Text, { botName }: { readonly botName: string }): View {
  return viewOf(text, 'welcome', {
    headline: text.t('welcome.headline', { botName }),
    promise: text.t('welcome.promise'),
    readsTitle: text.t('welcome.readsTitle'),
    reads: toLines(text.list('welcome.reads')),
    safeTitle: text.t('welcome.safeTitle'),
    safe: toLines(text.list('welcome.safe')),
    commands: text.t('welcome.commands'),
    prerequisite: text.t('welcome.prerequisite'),
    startTitle: text.t('buttons.start'),
  });
}
