/** What is looked at, in the order of the report. */
export const checkNames = [
  'settings',
  'outbound',
  'credentials',
  'clock',
  'permissions',
  'token-service',
  'store',
  'approvals',
  'installation',
] as const;
export type CheckName = (typeof checkNames)[number];

/** `skipped`: nothing can be said, because of something else that is reported, or because it was not asked for. */
export type CheckStatus = 'ok' | 'warning' | 'failed' | 'skipped';

/** One thing that was found. Which words say it is the terminal's business: `code` and `values` fill them. */
export interface Finding {
  readonly check: CheckName;
  readonly status: CheckStatus;
  readonly code: FindingCode;
  /** Ids, hosts, names of permissions, counts: never a secret. */
  readonly values: Readonly<Record<string, string>>;
}

export const findingCodes = [
  'settings-complete',
  'settings-problem',
  'reached',
  'not-reached',
  'token-granted',
  'token-refused',
  'bot-token-granted',
  'bot-token-refused',
  'bot-token-not-needed',
  'clock-right',
  'clock-off',
  'clock-unknown',
  'permission-works',
  'permission-missing',
  'permission-refused',
  'permission-optional',
  'permission-not-answered',
  'permission-unknown',
  'delegated-works',
  'delegated-missing',
  'delegated-unknown',
  'connection-works',
  'connection-missing',
  'connection-no-answer',
  'connection-not-needed',
  'store-current',
  'store-to-migrate',
  'store-newer',
  'store-empty',
  'store-in-use',
  'store-unreachable',
  'store-in-clear',
  'store-unverified',
  'jobs-given-up',
  'channel-known',
  'channel-unknown',
  'channel-left',
  'channel-unchecked',
  'approvers-found',
  'approvers-none',
  'approvers-unreadable',
  'user-reachable',
  'user-unknown',
  'user-left',
  'user-not-found',
  'user-unchecked',
  'user-not-asked',
] as const;
export type FindingCode = (typeof findingCodes)[number];

export type Found = Omit<Finding, 'check'>;

export function found(
  status: CheckStatus,
  code: FindingCode,
  values: Readonly<Record<string, string>> = {},
): Found {
  return { status, code, values };
}
