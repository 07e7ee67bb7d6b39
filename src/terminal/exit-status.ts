/** Scripts depend on these numbers. */
export const exitStatus = {
  diagnosed: 0,
  wrongArguments: 2,
  noSuchUser: 3,
  unreachable: 4,
} as const;
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
