import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { z } from 'zod';
import { activityFrom, activityOf, clicking, saying } from '../simulators/activity';
import { idOf } from '../crowd';
import type { Program, World } from '../world';

export const approvalsChannelId = '19:approvals@thread.tacv2';

const patienceMs = 60_000;

/** Whose case is the pattern for all others, in each database. */
const patternOwner = 1;
/** People whose cases are over: more cases than people, as after some years. */
const formerPeople = 50_000;

/**
 * Has the product itself open a case, up to its post in the approvals channel, so that what is copied afterwards is what
 * the product stores.
 */
export async function askForPattern(world: World, bot: Program, databaseUrl: string): Promise<void> {
  const place = { serviceUrl: world.serviceUrl, tenantId: world.tenant.tenantId };
  const henrietta = { id: 'b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b04', name: 'Henrietta Mueller' };
  const channel = {
    type: 'installationUpdate',
    action: 'add',
    ...inChannel(approvalsChannelId, place.tenantId),
  };
  const choice = { symptom: 'option-missing', app: 'other' };
  await world.click(
    [
      activityFrom(henrietta, place, channel),
      activityOf(patternOwner, place, saying('check')),
      activityOf(patternOwner, place, clicking('check', choice, 'question')),
      activityOf(patternOwner, place, clicking('ask-admin', {}, 'question')),
    ].map((body) => ({ target: bot.url, body, expects: '' })),
  );
  await inDatabase(databaseUrl, async (client) => {
    const end = Date.now() + patienceMs;
    const posted = `select from case_cards where audience = 'approvers'`;
    while ((await client.query(posted)).rowCount === 0) {
      if (Date.now() > end) throw new Error('The case was not posted in the approvals channel.');
      await delay(100);
    }
  });
}

export function inChannel(conversationId: string, tenantId: string): object {
  return {
    conversation: { id: conversationId, conversationType: 'channel', tenantId },
    channelData: {
      tenant: { id: tenantId },
      team: { id: '19:team@thread.tacv2' },
      channel: { id: approvalsChannelId },
    },
  };
}

export interface OpenCase {
  readonly caseId: string;
  readonly conversationId: string;
  readonly activityId: string;
}

export interface Filling {
  /** Cases that are over, with their cards, messages and audit entries. */
  readonly ended: number;
  /** Numbers of the people of the crowd that have an open case each. */
  readonly open: { readonly from: number; readonly count: number };
}

/** Copies the pattern. Answers the open cases. */
export async function fill(databaseUrl: string, { ended, open }: Filling): Promise<readonly OpenCase[]> {
  await inDatabase(databaseUrl, async (client) => {
    const pattern = [idOf(patternOwner), `Person ${patternOwner}`];
    await client.query(openCases, [open.from, open.from + open.count - 1, ...pattern]);
    await client.query(openCards, [open.from, open.from + open.count - 1]);
    for (const statement of endedCases) await client.query(statement, [ended, formerPeople]);
    for (const statement of ended > 0 ? endedParts : []) await client.query(statement, [ended]);
    await client.query(`update audit_head set seq = a.seq, hash = a.hash
      from (select seq, hash from audit order by seq desc limit 1) a`);
    await client.query('vacuum analyze');
    await client.query('checkpoint');
  });
  return Array.from({ length: open.count }, (_, index) => openCaseOf(open.from + index));
}

function openCaseOf(n: number): OpenCase {
  return {
    caseId: `10000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`,
    conversationId: `${approvalsChannelId};messageid=${n}`,
    activityId: String(n),
  };
}

const Counted = z.object({ count: z.coerce.number() });

export function countCases(databaseUrl: string): Promise<number> {
  return inDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query<Record<string, unknown>>('select count(*) from cases');
    return Counted.parse(rows[0]).count;
  });
}

async function inDatabase<T>(databaseUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const uuid = (prefix: string, n: string) =>
  `(('${prefix}-0000-4000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid)`;
const person = (n: string) => `('00000000-0000-4000-8000-' || lpad(to_hex(${n}), 12, '0'))`;
const pattern = `(select c.* from cases c join case_cards k on k.case_id = c.id and k.audience = 'approvers'
  order by c.opened_at limit 1)`;

const openCases = `
  insert into cases (id, tenant_id, version, state, ask, requester_id, target_id, lead, opened_at, updated_at, body)
  select ${uuid('10000000', 'n')}, p.tenant_id, p.version, p.state, p.ask, ${person('n')}, ${person('n')}, p.lead,
    p.opened_at, p.updated_at,
    replace(replace(p.body::text, $3::text, ${person('n')}), $4::text, 'Person ' || n)::jsonb
  from ${pattern} p, generate_series($1::int, $2::int) n`;

const openCards = `
  insert into case_cards (case_id, conversation_id, activity_id, audience, address, added_at, shown)
  select ${uuid('10000000', 'n')}, '${approvalsChannelId};messageid=' || n, n::text, k.audience,
    jsonb_set(k.address, '{conversationId}', to_jsonb('${approvalsChannelId};messageid=' || n)), k.added_at, k.shown
  from (select * from case_cards where audience = 'approvers' order by added_at limit 1) k,
    generate_series($1::int, $2::int) n`;

/** The body is that of the pattern: nothing looks for anything inside of it. */
const endedCases = [
  `insert into cases (id, tenant_id, version, state, ask, requester_id, target_id, lead, opened_at, updated_at,
    enforced_at, body)
  select ${uuid('20000000', 'n')}, p.tenant_id, 9, 'resolved', p.ask, ${person('100000 + n % $2::int')},
    ${person('100000 + n % $2::int')}, p.lead, p.opened_at - make_interval(mins => n),
    p.updated_at - make_interval(mins => n), p.updated_at - make_interval(mins => n), p.body
  from ${pattern} p, generate_series(1, $1::int) n`,
];

const endedParts = [
  `insert into case_cards (case_id, conversation_id, activity_id, audience, address, added_at, shown)
  select ${uuid('20000000', 'n')}, k.audience || n, n::text, k.audience, k.address,
    k.added_at - make_interval(mins => n), k.shown
  from (select distinct on (audience) * from case_cards order by audience, added_at) k, generate_series(1, $1::int) n`,

  `insert into deliveries (id, tenant_id, case_id, case_version, message, reader_id, state, created_at, owner_id, settled_at)
  select ${uuid('30000000', 'n')}, d.tenant_id, ${uuid('20000000', 'n')}, 8, d.message, '', 'sent', d.created_at,
    ${person('n')}, d.created_at
  from (select * from deliveries order by created_at limit 1) d, generate_series(1, $1::int) n`,

  `insert into audit (seq, entry, previous_hash, hash)
  select a.seq + n, a.entry, a.hash, md5(n::text) || md5(n::text)
  from (select * from audit order by seq desc limit 1) a, generate_series(1, $1::int) n`,
];
