/** Scripts depend on these numbers. */
export const exitStatus = {
  /** Nothing failed; warnings and what could not be looked at are no failures. */
  healthy: 0,
  failed: 1,
  wrongArguments: 2,
} as const;
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
