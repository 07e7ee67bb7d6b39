import { startProduct } from './compose';
import type { Config } from './config';
import { createLog } from './log';
import { onProcessFaults } from './on-process-faults';

/**
 * Container platforms end what has not ended 10 seconds after it was asked to. Turns and jobs take a second or two; what
 * hangs longer is left to the next process, which knows from the store where it was.
 */
const stopWithinMs = 8_500;

/** Runs the product until a signal asks it to stop. Problems at the start are said in words, and the process ends. */
export async function run(readConfig: () => Config): Promise<void> {
  try {
    const config = readConfig();
    const log = createLog(config.logLevel);
    const product = await startProduct(config, log);
    const end = createEnd(() => product.stop());
    onProcessFaults(log, () => end(1));
    process.on('SIGINT', () => end(0));
    process.on('SIGTERM', () => end(0));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

/** Stops once, however often it is asked for, and ends the process with that status, or with 1 where stopping fails. */
function createEnd(stop: () => Promise<void>): (status: 0 | 1) => void {
  let stopping = false;
  return (status) => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), stopWithinMs).unref();
    stop().then(
      () => process.exit(status),
      () => process.exit(1),
    );
  };
}
