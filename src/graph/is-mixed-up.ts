import { z } from 'zod';
import { isOk } from './answer';
import type { Inner } from './batch';
import type { Read } from './reads';

/**
 * Whether something on the way gave answers to requests that they do not belong to: an id that nobody asked for, one that comes
 * twice, or a body that says itself that it is about something else. Where it cannot be told, it counts as in order; so an empty
 * list is only told from another where Graph names its context, as it does unless it is asked not to (`odata.metadata=none`).
 */
export function isMixedUp(reads: readonly Read<string>[], answers: readonly Inner[]): boolean {
  const asked = new Map(reads.map((read) => [read.id, read]));
  const isSound = answers.every(({ id, answer }) => {
    const read = asked.get(id);
    // Once: a second one of the same id finds nothing.
    asked.delete(id);
    return read !== undefined && !(isOk(answer) && speaksOfAnother(read, answer.body));
  });
  return !isSound;
}

const Body = z.looseObject({
  '@odata.context': z.string().optional().catch(undefined),
  id: z.string().optional().catch(undefined),
});

function speaksOfAnother({ path }: Read<string>, body: unknown): boolean {
  const said = Body.safeParse(body).data;
  if (!said) return false;
  const context = contextOf(said['@odata.context']);
  const who = accountIn(path);
  const isAccount = kindOf(path) === 'account';
  return (
    areTwo(kindOf(path), kindOf(context)) ||
    areTwo(who, accountIn(context)) ||
    areTwo(who, isAccount ? asObjectId(said.id) : undefined) ||
    areTwo(marksIn(selected(path)), marksIn(listed(context)))
  );
}

function areTwo(asked: string | undefined, said: string | undefined): boolean {
  return asked !== undefined && said !== undefined && asked !== said;
}

/** `https://graph.microsoft.com/beta/$metadata#groups(id)` is about `groups(id)`. */
function contextOf(url: string | undefined): string {
  const [, context = ''] = /#(.*)$/.exec(url ?? '') ?? [];
  return context;
}

/** How each kind of answer is known, in a path below the version and in a context alike; the first that fits counts. */
const kinds = [
  ['requirements', /authentication\/requirements|strongAuthenticationRequirements/i],
  ['methods', /authentication\/methods/i],
  ['roles', /transitiveRoleAssignments/i],
  ['eligibility', /roleEligibilityScheduleInstances/i],
  ['audit', /directoryAudits/i],
  ['memberships', /checkMemberGroups|^Collection\(Edm\.String\)/i],
  ['groups', /^groups|^directoryObjects|^\/groups|microsoft\.graph\.group/i],
  // A user by itself: `/users/{id}?...`, `/users('{name}')?...`, and `users(id,displayName)/$entity`.
  ['account', /^\/users(?:\/[^/?]+|\('[^/?]*'\))(?:\?|$)|^users(?:\([^')]*\))?\/\$entity/i],
] as const;

function kindOf(place: string): string | undefined {
  return kinds.find(([, sign]) => sign.test(place))?.[0];
}

const objectId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** The object id of the user that it begins with; undefined for a name, and where it begins with none. */
function accountIn(place: string): string | undefined {
  const [, key = ''] = /^\/?users(?:\/|\(')([^/?')]+)/i.exec(place) ?? [];
  return asObjectId(key);
}

function asObjectId(text: string | undefined): string | undefined {
  return objectId.exec(text ?? '')?.[0].toLowerCase();
}

/** The lists of groups that are asked for differ in these alone, and an empty list differs from another in its context alone. */
const marks = ['id', 'owners'] as const;

/** Undefined where nothing is said of fields. */
function marksIn(fields: readonly string[] | undefined): string | undefined {
  return fields && marks.filter((mark) => fields.includes(mark)).join();
}

function selected(path: string): readonly string[] | undefined {
  const query = new URLSearchParams(/\?(.*)$/.exec(path)?.[1]);
  const select = query.get('$select');
  return select === null ? undefined : fieldsOf([select, query.get('$expand') ?? ''].join());
}

function listed(context: string): readonly string[] | undefined {
  const [, fields] = /^(?:users|groups|directoryObjects)\(([^'].*)\)/i.exec(context) ?? [];
  return fields === undefined ? undefined : fieldsOf(fields);
}

/** `id,owners(id)` names `id` and `owners`. */
function fieldsOf(list: string): readonly string[] {
  return list.replaceAll(/\([^)]*\)/g, '').split(',');
}
