import type { Log } from '../../src/workflows/ports/log';

export interface LogLine {
  readonly level: keyof Log;
  readonly data: object;
  readonly message: string;
}

/** A log that can be looked at, and waited on. */
export function recordingLog(): Log & {
  readonly lines: readonly LogLine[];
  /** Resolves with the first line of that message, also if it came before. */
  line(message: string): Promise<LogLine>;
} {
  const lines: LogLine[] = [];
  let watchers: (() => void)[] = [];
  const write = (level: keyof Log) => (data: object, message: string) => {
    lines.push({ level, data, message });
    for (const look of watchers) look();
  };
  return {
    lines,
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    line: (message) =>
      new Promise((resolve) => {
        const look = () => {
          const found = lines.find((line) => line.message === message);
          if (!found) return;
          watchers = watchers.filter((watcher) => watcher !== look);
          resolve(found);
        };
        watchers.push(look);
        look();
      }),
  };
}
