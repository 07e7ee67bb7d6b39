/** Scripts depend on these numbers. */
export const exitStatus = {
  complete: 0,
  incomplete: 1,
  wrongArguments: 2,
  refused: 4,
} as const;
