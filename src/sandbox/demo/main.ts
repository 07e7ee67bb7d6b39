import { DemoArgumentError, readArguments, usage } from './arguments';
import { describeDemo } from './describe';
import { startDemo } from './start-demo';

async function main(): Promise<void> {
  const demo = readArguments(process.argv.slice(2), process.env);
  if (demo === null) {
    process.stdout.write(usage);
    return;
  }
  process.stdout.write(
    'Starting the sandbox tenant, the bot and the two seats. The first start takes a little longer.\n',
  );
  const running = await startDemo(demo);
  process.stdout.write(describeDemo(demo));
  const signal = new Promise<undefined>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => resolve(undefined));
  });
  const broken = await Promise.race([signal, running.broken]);
  if (broken !== undefined) process.stderr.write(`${broken}\n`);
  process.stdout.write('\nStopping.\n');
  await running.stop();
  process.exit(broken === undefined ? 0 : 1);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(error instanceof DemoArgumentError ? 2 : 1);
});
