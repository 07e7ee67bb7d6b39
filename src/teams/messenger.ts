import type { Case } from '../cases/case';
import type { Address } from '../workflows/ports/address';
import type { CaseLook, Messenger } from '../workflows/ports/messenger';
import type { BotSettings } from './bot-settings';
import { toActivity } from './cards/to-activity';
import type { Connector } from './connector/connector';
import { textFor } from './text/text-for';
import { approverCaseView } from './views/approver-case-view';
import { checkAnswerView } from './views/check-answer-view';
import { enforcedOutsideView } from './views/enforced-outside-view';
import { requesterCaseView } from './views/requester-case-view';
import type { View } from './views/view';

/** Writes to people outside of a turn, each in the language that their client last spoke. */
export function createMessenger(connector: Connector, settings: BotSettings, now: () => Date): Messenger {
  const render = ({ locale }: Address, view: (text: ReturnType<typeof textFor>) => View) => {
    const text = textFor(locale);
    return toActivity(view(text));
  };
  const { spreadMs } = settings;
  const caseActivity = (address: Address, about: Case, { audience, isNewest }: CaseLook) =>
    render(address, (text) => {
      const { timezone } = address;
      return audience === 'requester'
        ? requesterCaseView(text, about, { timezone, clocks: settings.rules.clocks, spreadMs, isNewest })
        : approverCaseView(text, about, { timezone, writes: settings.writes, ...settings.rules });
    });

  return {
    postCase: (address, about, audience) =>
      connector.post(address, caseActivity(address, about, { audience, isNewest: true })),
    updateCase: (shown, about, look) => connector.update(shown, caseActivity(shown.address, about, look)),
    postEnforced: (address, { seenAt }) =>
      connector.post(
        address,
        render(address, (text) => enforcedOutsideView(text, { seenAt, timezone: address.timezone })),
      ),
    updateAnswer: (shown, answer) =>
      connector.update(
        shown,
        render(shown.address, (text) =>
          checkAnswerView(text, answer, {
            readerId: shown.address.ownerId,
            settings,
            now: now(),
            timezone: shown.address.timezone,
          }),
        ),
      ),
  };
}
