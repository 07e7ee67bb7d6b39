import type { Fact } from '../diagnosis/fact';
import type { UserFacts } from '../diagnosis/facts';
import { isOk } from './answer';
import type { Answer } from './answer';
import { AccountBody, AuditsBody, GroupsBody, MethodsBody, RequirementsBody, RolesBody } from './bodies';
import { toMembership, toOwnership } from './role-assignable-groups';
import { stateChangedAt } from './state-changed-at';
import { toFact } from './to-fact';
import { userSources } from './user-reads';
import type { UserRead } from './user-reads';

export interface AboutUser {
  /** The object id; where it could not be found out, the name by which the account was asked for. */
  readonly id: string;
  readonly accountSource: string;
  readonly of: (read: UserRead) => Answer;
}

export function toUserFacts(about: AboutUser): UserFacts {
  return { ...toAccountFacts(about), ...toSignInFacts(about) };
}

type AccountFacts = Pick<
  UserFacts,
  | 'id'
  | 'userPrincipalName'
  | 'displayName'
  | 'accountEnabled'
  | 'userType'
  | 'external'
  | 'onPremisesSyncEnabled'
  | 'sessionsValidFrom'
>;

function toAccountFacts({ id, of, accountSource }: AboutUser): AccountFacts {
  const answer = of('account');
  const body = isOk(answer) ? AccountBody.safeParse(answer.body).data : undefined;
  const fact = <T>(take: (account: AccountBody) => T | undefined) =>
    toFact(answer, { schema: AccountBody, source: accountSource, take });
  return {
    id: body?.id ?? id,
    userPrincipalName: body?.userPrincipalName ?? null,
    displayName: body?.displayName ?? null,
    accountEnabled: fact((account) => account.accountEnabled),
    userType: fact((account) => account.userType),
    external: fact(isExternal),
    onPremisesSyncEnabled: fact(({ onPremisesSyncEnabled: synced }) => (synced === null ? false : synced)),
    sessionsValidFrom: fact((account) => account.signInSessionsValidFromDateTime),
  };
}

/** One sign is enough for yes; a no needs all of them to be readable. */
function isExternal(account: AccountBody): boolean | undefined {
  const { externalUserState, creationType, userPrincipalName } = account;
  if (externalUserState || creationType === 'Invitation') return true;
  if (userPrincipalName?.toUpperCase().includes('#EXT#')) return true;
  return externalUserState === undefined || creationType === undefined ? undefined : false;
}

type SignInFacts = Omit<UserFacts, keyof AccountFacts>;

function toSignInFacts({ id, of }: AboutUser): SignInFacts {
  return {
    perUserMfaState: toPerUserMfaState(of('requirements')),
    registeredMethods: toFact(of('methods'), {
      schema: MethodsBody,
      source: userSources.methods,
      take: ({ value }) => unique(value.map((method) => toMethodName(method['@odata.type']))),
    }),
    groupIds: toFact(of('groups'), {
      schema: GroupsBody,
      source: userSources.groups,
      take: ({ value }) => unique(value.map((group) => group.id)),
    }),
    memberOfRoleAssignableGroup: toMembership(of('groups')),
    ownerOfRoleAssignableGroup: toOwnership(id, {
      ownedGroups: of('ownedGroups'),
      assignableGroups: of('assignableGroups'),
    }),
    activeRoleIds: toRoleIds(of('roles')),
    stateChangedAt: toFact(of('audit'), {
      schema: AuditsBody,
      source: userSources.audit,
      take: ({ value }) => stateChangedAt(value, id),
    }),
  };
}

export function toPerUserMfaState(answer: Answer): UserFacts['perUserMfaState'] {
  return toFact(answer, {
    schema: RequirementsBody,
    source: userSources.requirements,
    take: (body) => body.perUserMfaState,
  });
}

function toRoleIds(answer: Answer): Fact<readonly string[]> {
  return toFact(answer, {
    schema: RolesBody,
    source: userSources.roles,
    take: ({ value }) => unique(value.map((assignment) => assignment.roleDefinitionId)),
  });
}

/** `#microsoft.graph.fido2AuthenticationMethod` is `fido2`. */
function toMethodName(type: string): string {
  return type.replace(/^#microsoft\.graph\./, '').replace(/AuthenticationMethod$/, '');
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
