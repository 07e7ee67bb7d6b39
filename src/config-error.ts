/** Settings that cannot work, each by its name. */
export class ConfigError extends Error {
  readonly code = 'CONFIG';

  constructor(readonly problems: readonly string[]) {
    super(`The settings are not complete:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}
