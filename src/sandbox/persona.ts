import { groupId, type GroupName } from './tenant/groups';
import type { MethodName } from './tenant/methods';
import { roleId, type RoleName } from './tenant/roles';

/** One seat of the sandbox: an account in the directory, and what its owner complains about. */
export interface Persona {
  readonly key: string;
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly seat: 'user' | 'admin';
  readonly userType: 'Member' | 'Guest';
  readonly accountEnabled: boolean;
  readonly creationType: string | null;
  readonly externalUserState: string | null;
  readonly onPremisesSyncEnabled: boolean | null;
  /** Role definition ids that are assigned directly; those held through groups are noted at the group. */
  readonly roles: readonly string[];
  /** Role definition ids that can be activated in Privileged Identity Management, and are not active. */
  readonly eligibleRoles: readonly string[];
  /** Group ids of direct memberships. */
  readonly groups: readonly string[];
  readonly methods: readonly MethodName[];
  readonly perUserMfaState: 'disabled' | 'enabled' | 'enforced';
  /** How old the per-user MFA state is when the sandbox starts; null if it was never changed. */
  readonly mfaStateAgeMinutes: number | null;
  readonly sessionsAgeMinutes: number;
  /** How many app passwords exist when the sandbox starts. */
  readonly appPasswords: number;
  /** What is wrong, in plain English. */
  readonly situation: string;
  /** What to type to the bot. */
  readonly say: string;
  readonly symptom: string;
  readonly app: string;
}

interface Sketch extends Partial<Omit<Persona, 'roles' | 'eligibleRoles' | 'groups'>> {
  readonly key: string;
  readonly id: string;
  readonly displayName: string;
  readonly situation: string;
  readonly roles?: readonly RoleName[];
  readonly eligibleRoles?: readonly RoleName[];
  readonly groups?: readonly GroupName[];
}

const A_MONTH_MINUTES = 30 * 24 * 60;

/** Fills a sketch up to an ordinary employee with an authenticator app, whose per-user MFA was never touched. */
export function toPersona(sketch: Sketch): Persona {
  const { roles = [], eligibleRoles = [], groups = ['allStaff'], ...rest } = sketch;
  return {
    userPrincipalName: `${mailName(sketch.displayName)}@contoso.example`,
    seat: 'user',
    userType: 'Member',
    accountEnabled: true,
    creationType: null,
    externalUserState: null,
    onPremisesSyncEnabled: null,
    methods: ['password', 'authenticator'],
    perUserMfaState: 'disabled',
    mfaStateAgeMinutes: null,
    sessionsAgeMinutes: A_MONTH_MINUTES,
    appPasswords: 0,
    say: 'I cannot find App password',
    symptom: 'option-missing',
    app: 'other',
    ...rest,
    roles: roles.map((name) => roleId[name]),
    eligibleRoles: eligibleRoles.map((name) => roleId[name]),
    groups: groups.map((name) => groupId[name]),
  };
}

/** Alex Wilber becomes AlexW, as in Microsoft's sample tenants. */
function mailName(displayName: string): string {
  const [first = '', last = ''] = displayName.split(' ');
  return `${first}${last.slice(0, 1)}`;
}
