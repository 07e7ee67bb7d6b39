import { z } from 'zod';
import { openCase } from '../../workflows/open-case';
import type { Opened } from '../../workflows/open-case';
import type { BotDeps } from '../bot-deps';
import type { Reply, Turn } from '../turn/turn';
import { keptText } from '../understanding/kept-text';
import type { Notice } from '../views/notice';
import { requesterCaseView } from '../views/requester-case-view';
import { refuseToLook } from './check-other';
import { start } from './start';

const Data = z.object({ note: z.string().max(300).optional() }).catch({});

/** `ask-admin` {note?}: opens a case for the account that was checked last. */
export const askAdmin =
  (deps: BotDeps) =>
  async (turn: Turn, data: unknown): Promise<Reply> => {
    const asked = await deps.memory.lastAsked(turn.context);
    if (!asked) return start(deps)(turn);
    const refused = await refuseToLook(deps, turn, asked);
    if (refused) return refused;
    const { person, address } = turn.who;
    const activityId = turn.context.activity.replyToId;
    const opened = await openCase(deps, {
      tenantId: address.tenantId,
      requester: person,
      about: asked.about ?? { id: person.id },
      answers: asked.answers,
      note: keptText(Data.parse(data).note ?? '') || null,
      shownIn: activityId ? { address, activityId } : null,
    });
    if (!opened.ok) return { kind: 'refuse', notice: noticeOf(opened, address.timezone) };
    return {
      kind: 'replace',
      view: requesterCaseView(turn.text, opened.case, {
        timezone: address.timezone,
        clocks: deps.rules.clocks,
      }),
    };
  };

function noticeOf(refused: Extract<Opened, { ok: false }>, timezone: string | null): Notice {
  switch (refused.reason) {
    case 'nothing-to-ask':
      return { kind: 'nothing-to-ask' };
    case 'too-many-cases':
      return { kind: 'too-many-cases', nextAt: refused.nextAt, timezone };
    case 'no-such-user':
    case 'refused':
    case 'unreachable':
      return { kind: 'something-went-wrong', reference: refused.reference };
  }
}
