import { toPersona } from '../src/sandbox/persona';
import type { Persona } from '../src/sandbox/persona';
import { SANDBOX_TENANT_ID } from '../src/sandbox/start-sandbox';
import { queryOnce } from '../test/support/postgres';

/** The same in TypeScript and in SQL: `00000000-0000-4000-8000-` and the number in hexadecimal. */
const prefix = '00000000-0000-4000-8000-';

export function idOf(n: number): string {
  return `${prefix}${n.toString(16).padStart(12, '0')}`;
}

export function crowdOf(count: number): readonly Persona[] {
  return Array.from({ length: count }, (_, index) =>
    toPersona({
      key: `person${index + 1}`,
      id: idOf(index + 1),
      displayName: `Person ${index + 1}`,
      userPrincipalName: `person${index + 1}@contoso.example`,
      situation: '',
    }),
  );
}

/** As if each had opened the chat with the bot once. */
export async function haveTheApp(databaseUrl: string, count: number, serviceUrl: string): Promise<void> {
  await queryOnce(
    databaseUrl,
    `insert into addresses (
      tenant_id, owner_id, service_url, conversation_id, is_group, bot_id, channel_user_id, channel_id, locale,
      timezone, seen_at
    )
    select '${SANDBOX_TENANT_ID}', id, '${serviceUrl}', 'chat-' || id, false, '28:bot', '29:' || id, 'msteams',
      'en-US', 'Europe/Berlin', now()
    from (select '${prefix}' || lpad(to_hex(n), 12, '0') as id from generate_series(1, ${count}) n) ids`,
  );
}
