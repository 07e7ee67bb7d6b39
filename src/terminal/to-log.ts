import type { Log } from '../workflows/ports/log';

/** One JSON line per event where somebody wants to see them (LOG_LEVEL=debug), else silence. */
export function toLog(write: ((line: string) => void) | undefined): Pick<Log, 'info' | 'warn' | 'error'> {
  const at = (level: string) => (data: object, message: string) =>
    write?.(`${JSON.stringify({ level, ...data, message })}\n`);
  return { info: at('info'), warn: at('warn'), error: at('error') };
}
