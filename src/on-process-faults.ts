import { newReference } from './workflows/new-reference';
import type { Log } from './workflows/ports/log';

/**
 * What nobody caught. A promise that was rejected with nobody waiting for it concerns its own turn or job alone: that one is
 * recorded, and the others go on. After an exception that nobody caught, no state in memory can be trusted any more: the
 * process ends as it would for a signal, with status 1, and whoever watches over it starts the next one, which takes up every
 * case and message where it is recorded.
 */
export function onProcessFaults(log: Log, end: () => void): void {
  process.on('unhandledRejection', (reason) => {
    log.error({ err: toError(reason), reference: newReference() }, 'a rejection was not handled');
  });
  process.on('uncaughtException', (error) => {
    log.error({ err: error, reference: newReference() }, 'an exception was not caught: the process ends');
    end();
  });
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('rejected with something that is no error');
}
