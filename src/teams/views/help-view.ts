import type { Text } from '../text/text';
import { toLines } from './lines';
import { viewOf } from './view';
import type { View } from './view';

/** Where a card is shown. A channel starts no check: what it shows, everybody reads. */
export type Scope = 'personal' | 'channel';

/** What one can write, and what happens then. */
export function helpView(text: Text, scope: Scope = 'personal'): View {
  const personal = scope === 'personal';
  return viewOf(text, 'help', {
    headline: text.t(personal ? 'help.headline' : 'help.channelHeadline'),
    commands: toLines(text.list(personal ? 'help.commands' : 'help.channelCommands')),
    limits: text.t(personal ? 'help.limits' : 'help.channelLimits'),
    canStart: personal,
    startTitle: text.t('buttons.start'),
  });
}
