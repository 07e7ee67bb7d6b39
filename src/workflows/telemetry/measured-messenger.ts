import type { Messenger, SendResult } from '../ports/messenger';
import type { Telemetry } from '../ports/telemetry';

type Kind = 'post' | 'update';

/** The same messenger, with what it sends counted by outcome. */
export function measuredMessenger(messenger: Messenger, telemetry: Telemetry): Messenger {
  const measured = async (kind: Kind, what: string, send: () => Promise<SendResult>): Promise<SendResult> =>
    telemetry.span('teams send', { kind, what }, async (span) => {
      const sent = await send();
      const outcome = sent.ok ? 'ok' : sent.reason;
      span.set({ outcome });
      telemetry.count('app_password.connector.calls', { kind, what, outcome });
      const by = sent.ok ? undefined : throttledBy(sent.code);
      if (by) telemetry.count('app_password.throttled', { by });
      return sent;
    });
  return {
    postCase: (...args) => measured('post', 'case', () => messenger.postCase(...args)),
    updateCase: (...args) => measured('update', 'case', () => messenger.updateCase(...args)),
    postEnforced: (...args) => measured('post', 'enforced', () => messenger.postEnforced(...args)),
    updateAnswer: (...args) => measured('update', 'answer', () => messenger.updateAnswer(...args)),
  };
}

/** Over the own limit nothing was sent; Teams says it with a status, or a code of its own. */
function throttledBy(code: string): 'own-limit' | 'teams' | undefined {
  if (code === 'OwnRateLimit') return 'own-limit';
  return code === 'HTTP 429' || /throttl|toomanyrequests|429/i.test(code) ? 'teams' : undefined;
}
