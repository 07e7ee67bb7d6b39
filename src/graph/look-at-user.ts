import type { LookResult, UserKey } from '../workflows/ports/look';
import { isOk } from './answer';
import type { Answer } from './answer';
import { AccountBody } from './bodies';
import { readAll } from './read-all';
import type { BatchDeps } from './read-all';
import type { Answers } from './reads';
import { readOne } from './read-one';
import type { Deadline } from './read-one';
import { toUserFacts } from './to-user-facts';
import { accountPath, readsById, readsByKey, userReads, userSources } from './user-reads';
import type { UserRead } from './user-reads';

/** By object id everything comes in one batch; a user principal name is looked up first. */
export function lookAtUser(deps: BatchDeps, user: UserKey, deadline: Deadline): Promise<LookResult> {
  return 'id' in user ? byId(deps, user.id, deadline) : byName(deps, user.userPrincipalName, deadline);
}

async function byId(deps: BatchDeps, id: string, deadline: Deadline): Promise<LookResult> {
  const reads = userReads(id, deps.now());
  const answers = await readAll(deps, reads, deadline);
  if (statusOf(answers.of('account')) === 404) return { ok: false, reason: 'no-such-user' };
  return (
    hopeless(answers, ids(reads.reads)) ?? {
      ok: true,
      facts: toUserFacts({ id, of: answers.of, accountSource: userSources.account }),
    }
  );
}

/**
 * The account comes with the lookup, so the batch after it leaves it out. Where the account may not be read, what can
 * be asked by name is asked all the same: one missing permission is one unknown fact.
 */
async function byName(deps: BatchDeps, name: string, deadline: Deadline): Promise<LookResult> {
  const account = await readOne(deps, { method: 'GET', version: 'v1.0', path: accountPath(name) }, deadline);
  const status = statusOf(account);
  // Graph answers 400 to what cannot be a name at all.
  if (status === 404 || status === 400) return { ok: false, reason: 'no-such-user' };
  if (status === undefined) return { ok: false, reason: 'unreachable' };
  const id = findId(account);
  const reads = id === undefined ? readsByKey(name) : [...readsByKey(id), ...readsById(id, deps.now())];
  const answers = await readAll(deps, { version: 'beta', reads }, deadline);
  const of = (read: UserRead): Answer =>
    reads.some((asked) => asked.id === read) ? answers.of(read) : account;
  const accountSource = 'GET /v1.0/users/{id}';
  const found = isOk(account) ? undefined : hopeless({ ...answers, of }, ['account', ...ids(reads)]);
  return found ?? { ok: true, facts: toUserFacts({ id: id ?? name, of, accountSource }) };
}

function ids(reads: readonly { readonly id: UserRead }[]): readonly UserRead[] {
  return reads.map(({ id }) => id);
}

/** Nothing at all could be read of the account: then there is nothing to think about. */
function hopeless(answers: Answers<UserRead>, reads: readonly UserRead[]): LookResult | undefined {
  // The groups of the tenant are no news of this account by themselves.
  const ofAccount = reads.filter((read) => read !== 'assignableGroups');
  const statuses = ofAccount.map((read) => statusOf(answers.of(read)));
  if (statuses.every((status) => status === 401 || status === 403)) return { ok: false, reason: 'refused' };
  return answers.reached ? undefined : { ok: false, reason: 'unreachable' };
}

function statusOf(answer: Answer): number | undefined {
  return answer.kind === 'answered' ? answer.status : undefined;
}

function findId(account: Answer): string | undefined {
  return isOk(account) ? AccountBody.safeParse(account.body).data?.id : undefined;
}
