import { z } from 'zod';
import type { ChangesAsked, MfaChange, MfaChanges } from '../workflows/ports/look-at-many';
import { AuditsBody } from './bodies';
import { findPath } from './follow-pages';
import { readOne } from './read-one';
import type { Deadline, ReadDeps } from './read-one';
import { changedUsers, stateChanges } from './state-changed-at';
import { toFact } from './to-fact';
import { quoted } from './user-reads';

/** The most that the audit log gives at once: it takes five requests in ten seconds. */
const pageSize = 999;

const PageBody = AuditsBody.extend({ '@odata.nextLink': z.string().optional() });

/** Whose state was set, by anybody: one page of the audit log. */
export async function lookAtMfaChanges(
  deps: ReadDeps,
  { since, page }: ChangesAsked,
  deadline: Deadline,
): Promise<MfaChanges> {
  const path = page ?? firstPage(since);
  const answer = await readOne(deps, { method: 'GET', version: 'v1.0', path }, deadline);
  const listed = toFact(answer, {
    schema: PageBody,
    source: 'GET /v1.0/auditLogs/directoryAudits',
    take: (body) => body,
  });
  if (listed.state === 'unknown') return { ok: false, reason: listed.reason };
  const { value, '@odata.nextLink': link } = listed.value;
  const next = link === undefined ? null : findPath(link);
  return next === undefined
    ? { ok: false, reason: 'not-answered' }
    : { ok: true, changes: value.flatMap(toChanges), next };
}

function firstPage(since: string): string {
  const named = stateChanges.map((activity) => `activityDisplayName eq ${quoted(activity)}`);
  const filter = `activityDateTime ge ${since} and (${named.join(' or ')})`;
  return `/auditLogs/directoryAudits?$filter=${encodeURIComponent(filter)}&$top=${pageSize}`;
}

function toChanges(entry: z.infer<typeof AuditsBody>['value'][number]): readonly MfaChange[] {
  const at = new Date(entry.activityDateTime).toISOString();
  return changedUsers(entry).map((userId) => ({ userId, at }));
}
