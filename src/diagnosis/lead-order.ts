import type { App } from './answers';
import { appCauses, appProtocol } from './app-protocol';
import type { CauseId } from './cause-id';
import type { Finding } from './finding';

interface Row {
  readonly causes: readonly CauseId[];
  readonly why: string;
  /** Whether it leads before it is sure: not where that would turn somebody away for nothing. */
  readonly unknownLeads: boolean;
}

/** Which cause to fix first: rows from the top, within a row from the left. */
export const leadOrder = [
  {
    causes: ['account-blocked', 'guest-account'],
    why: 'nothing else matters for such an account',
    unknownLeads: false,
  },
  {
    causes: ['not-entra', 'admin-action', 'not-needed', 'protocol-retired'],
    why: 'no app password can help this app: nobody should weaken the account',
    unknownLeads: false,
  },
  {
    causes: ['security-defaults-block-legacy', 'ca-blocks-legacy'],
    why: 'it would be created and then refused',
    unknownLeads: true,
  },
  {
    causes: ['security-info-blocked', 'no-mfa-method'],
    why: 'the user cannot get further, whatever an admin sets',
    unknownLeads: true,
  },
  {
    causes: ['tenant-switch-off'],
    why: 'enforcing first would break apps and still offer nothing',
    unknownLeads: true,
  },
  {
    causes: ['per-user-mfa-disabled', 'per-user-mfa-not-enforced'],
    why: 'the usual cause',
    unknownLeads: true,
  },
  {
    causes: ['switch-turned-off-later', 'limit-reached', 'legacy-page'],
    why: "what the user's own words point to",
    unknownLeads: true,
  },
  {
    causes: ['tenant-switch-unknown', 'not-yet-propagated'],
    why: 'ask, or wait',
    unknownLeads: true,
  },
  {
    causes: [
      'smtp-auth-disabled',
      'smtp-auth-ending',
      'hybrid-autodiscover',
      'too-soon-or-typo',
      'stale-after-reset',
      'modern-auth-only',
    ],
    why: 'after creation',
    unknownLeads: true,
  },
] as const satisfies readonly Row[];

/** Shown with any lead; one of them leads only where nothing else does. */
export const cautions = [
  'privileged-account',
  'phone-only',
  'federated-domain',
] as const satisfies readonly CauseId[];

/** The first confirmed, else the first unknown that may lead, else the first caution, else none. */
export function findLead(findings: readonly Finding[], app: App): CauseId | null {
  const rows: readonly Row[] = leadOrder;
  const verdicts = new Map(findings.map(({ cause, verdict }) => [cause, verdict]));
  const inOrder = rows.flatMap((row) => row.causes);
  const mayLeadUnknown = rows.filter((row) => row.unknownLeads).flatMap((row) => row.causes);
  return (
    inOrder.find((cause) => verdicts.get(cause) === 'confirmed') ??
    mayLeadUnknown.find((cause) => verdicts.get(cause) === 'unknown' && !isGuess(cause, app)) ??
    cautions.find((cause) => verdicts.get(cause) === 'confirmed') ??
    null
  );
}

/** What only a legacy app suffers is worth asking about even then: the tenant does refuse such sign-ins. */
const blocksOfTheTenant: readonly CauseId[] = ['security-defaults-block-legacy', 'ca-blocks-legacy'];

/** Unknown only because the app is not known: a guess about the app, not a trace. */
function isGuess(cause: CauseId, app: App): boolean {
  const ofTheApp: readonly CauseId[] = appCauses;
  return !appProtocol(app).known && ofTheApp.includes(cause) && !blocksOfTheTenant.includes(cause);
}
