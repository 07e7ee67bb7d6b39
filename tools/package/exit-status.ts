/** Of `npm run package` and `npm run sign-in-app`. Scripts depend on these numbers. */
export const exitStatus = {
  done: 0,
  problems: 1,
  wrongArguments: 2,
} as const;
