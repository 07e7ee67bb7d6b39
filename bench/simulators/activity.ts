import { idOf } from '../crowd';

export interface Place {
  readonly serviceUrl: string;
  readonly tenantId: string;
}

/** An activity as Teams sends it, from the n-th of the crowd in their own chat. */
export function activityOf(n: number, { serviceUrl, tenantId }: Place, more: object): string {
  return activityFrom({ id: idOf(n), name: `Person ${n}` }, { serviceUrl, tenantId }, more);
}

export function activityFrom(
  { id, name }: { readonly id: string; readonly name: string },
  { serviceUrl, tenantId }: Place,
  more: object,
): string {
  const timezone = 'Europe/Berlin';
  return JSON.stringify({
    id: `f:${id}`,
    timestamp: '2026-11-21T08:00:00.000Z',
    localTimestamp: '2026-11-21T09:00:00.000+01:00',
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${id}`, name, aadObjectId: id },
    recipient: { id: '28:bot', name: 'App Password Check' },
    conversation: { id: `chat-${id}`, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    locale: 'en-US',
    localTimezone: timezone,
    entities: [{ type: 'clientInfo', locale: 'en-US', country: 'US', platform: 'Web', timezone }],
    ...more,
  });
}

export function saying(text: string): object {
  return { type: 'message', text, textFormat: 'plain' };
}

export function clicking(verb: string, data: object, replyToId: string): object {
  const action = { type: 'Action.Execute', verb, data };
  return { type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'manual' }, replyToId };
}
