import { startProduct } from './compose';
import type { Config } from './config';

/** Longer than any turn or job may take; whoever hangs then is not worth waiting for. */
const stopWithinMs = 15_000;

/** Runs the product until a signal asks it to stop. Problems at the start are said in words, and the process ends. */
export async function run(readConfig: () => Config): Promise<void> {
  try {
    const product = await startProduct(readConfig());
    stopOnSignals(() => product.stop());
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

function stopOnSignals(stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), stopWithinMs).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}
