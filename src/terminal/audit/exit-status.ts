/** Scripts depend on these numbers. */
export const exitStatus = {
  sound: 0,
  broken: 1,
  wrongArguments: 2,
  /** The record could not be read at all: nothing is known of it. */
  notRead: 3,
} as const;
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
