/** Settings that cannot work, each by its name. */
export class ConfigError extends Error {
  readonly code = 'CONFIG';

  constructor(readonly problems: readonly string[]) {
    super(
      `Settings are missing or do not fit; README.md lists them all:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    );
  }
}
