/** A permission of Microsoft Graph that the product asks for. */
export interface Permission {
  /** Its name in the Entra admin center. Ids are read from Graph: names are what people compare. */
  readonly name: string;
  /** `application`: the product itself. `delegated`: the product on behalf of the approver, whose own roles limit it. */
  readonly kind: 'application' | 'delegated';
  /**
   * `required`: without it most answers are missing. `optional`: off until granted. `instead`: only for those who set
   * GRAPH_WRITES to application; it replaces the delegated one of the same name.
   */
  readonly need: 'required' | 'optional' | 'instead';
  /** What the product reads or does with it. */
  readonly why: string;
  /** What stops without it. Everything else goes on. */
  readonly without: string;
}

const read = { kind: 'application', need: 'required' } as const;

/** Everything that is ever asked for: the document, the command and the line at the start all come from here. */
export const permissions: readonly Permission[] = [
  {
    ...read,
    name: 'User.Read.All',
    why: 'Reads the account: enabled or blocked, guest or member, when its sessions began.',
    without: 'No account can be read: nobody gets a diagnosis.',
  },
  {
    ...read,
    name: 'Policy.Read.All',
    why: 'Reads the per-user MFA state, the switch that allows app passwords, security defaults and Conditional Access.',
    without:
      'The per-user MFA state cannot be known, and with it whether the option is shown. No change can be read back.',
  },
  {
    ...read,
    name: 'UserAuthenticationMethod.Read.All',
    why: 'Reads which kinds of sign-in methods are registered. Numbers and keys are not kept.',
    without: 'It cannot be known whether an MFA method is missing.',
  },
  {
    ...read,
    name: 'RoleManagement.Read.Directory',
    why: 'Reads the active roles of the approver, who must be allowed to decide, and of the person, whose account may be privileged.',
    without: 'Nobody may approve: an approver whose roles cannot be read is refused.',
  },
  {
    ...read,
    name: 'GroupMember.Read.All',
    why: 'Reads who is in the approvers group, and which groups Conditional Access includes or excludes.',
    without: 'Nobody may approve, and Conditional Access policies for groups cannot be judged.',
  },
  {
    ...read,
    name: 'Domain.Read.All',
    why: 'Reads whether the domain of the account is federated.',
    without: 'It cannot be known whether another sign-in service decides about MFA.',
  },
  {
    kind: 'application',
    need: 'optional',
    name: 'AuditLog.Read.All',
    why: 'Reads directory audits: who changed a per-user MFA state and when, and that an app password was created.',
    without:
      'People are asked whether the app password was created, enforcement by others is noticed by comparing states, and the time of the last change is not shown.',
  },
  {
    kind: 'delegated',
    need: 'required',
    name: 'Policy.ReadWrite.AuthenticationMethod',
    why: "Sets the per-user MFA state, as the approver: their own roles limit it, and Entra's audit log names them.",
    without: 'An approval cannot be carried out: the approver is told so and does it by hand.',
  },
  {
    kind: 'delegated',
    need: 'required',
    name: 'User.RevokeSessions.All',
    why: 'Signs the person out of all sessions, as the approver, so that the change shows sooner.',
    without: 'The change is made, but the person is not signed out: it shows later.',
  },
  {
    kind: 'application',
    need: 'instead',
    name: 'Policy.ReadWrite.AuthenticationMethod',
    why: "Sets the per-user MFA state as the product itself. It reaches every account and the tenant's method policy.",
    without: 'With GRAPH_WRITES application, approvals cannot be carried out.',
  },
  {
    kind: 'application',
    need: 'instead',
    name: 'User.RevokeSessions.All',
    why: 'Signs the person out of all sessions, as the product itself.',
    without: 'With GRAPH_WRITES application, the person is not signed out.',
  },
];
