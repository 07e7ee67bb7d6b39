import type { Fact } from '../diagnosis/fact';
import { AuditsBody } from './bodies';
import type { AuditEntry } from './bodies';
import { followPages } from './follow-pages';
import { readOne } from './read-one';
import type { Deadline, ReadDeps } from './read-one';
import type { Outgoing } from './send';
import { toFact } from './to-fact';
import { quoted } from './user-reads';

/** As Entra's audit log names it. */
const activity = 'Create application password for user';

interface Asked {
  readonly userId: string;
  /** ISO 8601. */
  readonly since: string;
}

/** App passwords themselves are not in Graph; that one was made stands in the audit log, where that may be read. */
export async function lookAtAppPassword(
  deps: ReadDeps,
  asked: Asked,
  deadline: Deadline,
): Promise<Fact<boolean>> {
  const request = toRequest(asked);
  const answer = await followPages(deps, await readOne(deps, request, deadline), { request, deadline });
  return toFact(answer, {
    schema: AuditsBody,
    source: 'GET /v1.0/auditLogs/directoryAudits',
    take: ({ value }) => value.some((entry) => isCreation(entry, asked)),
  });
}

function toRequest({ userId, since }: Asked): Outgoing {
  const filter = [
    `activityDisplayName eq ${quoted(activity)}`,
    `targetResources/any(t:t/id eq ${quoted(userId)})`,
    `activityDateTime ge ${since}`,
  ].join(' and ');
  return {
    method: 'GET',
    version: 'v1.0',
    path: `/auditLogs/directoryAudits?$filter=${encodeURIComponent(filter)}`,
  };
}

/** Looked at again: a filter that somebody else's Graph ignores must not close a case. */
function isCreation(entry: AuditEntry, { userId, since }: Asked): boolean {
  return (
    entry.activityDisplayName.toLowerCase() === activity.toLowerCase() &&
    entry.result?.toLowerCase() !== 'failure' &&
    Date.parse(entry.activityDateTime) >= Date.parse(since) &&
    (entry.targetResources ?? []).some(({ id }) => id?.toLowerCase() === userId.toLowerCase())
  );
}
