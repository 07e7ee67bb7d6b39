import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { helpOption, readOptions } from '../terminal/read-options';
import { complain, say } from '../terminal/say';
import { getPersona } from './personas';
import { startSandbox } from './start-sandbox';
import { toSettings } from './to-settings';

const file = 'data/sandbox.env';

const usage = `Usage: npm run sandbox

Runs the simulated tenant alone, on loopback, for trying the commands of admins: permissions, doctor, diagnose. It prints
how, writes its settings to ${file}, and runs until it is stopped. \`npm run demo\` runs the bot in it as well.

  --help     prints this

Exit status: 0 stopped by a signal, 2 wrong arguments.
`;

function main(): void {
  const read = readOptions({ args: process.argv.slice(2), options: helpOption });
  if (read.kind === 'wrong') process.exitCode = complain(2, [...read.problems, '', usage]);
  else if (read.values.help) process.exitCode = say(0, usage);
  else void serve();
}

/** The simulated tenant alone, until it is stopped. */
async function serve(): Promise<void> {
  const sandbox = await startSandbox();
  const settings = toSettings(sandbox, sandbox.issueCliToken(getPersona('henrietta').id));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, settings.map(([name, value]) => `${name}=${value}\n`).join(''));
  process.stdout
    .write(`The sandbox tenant runs at ${sandbox.graphUrl}. Its settings are in ${file}. In another terminal:

  node --env-file=${file} --import tsx src/permissions.ts --plan
  node --env-file=${file} --import tsx src/doctor.ts
  node --env-file=${file} --import tsx src/diagnose.ts --user alexw@contoso.example

or, for all commands of that terminal: set -a; . ./${file}; set +a; npm run doctor

The other two of docs/deploy.md ask no tenant: they take made-up values, from env/.env.playground.

  npm run package -- --env playground
  npm run --silent sign-in-app -- --env playground

Ctrl+C ends it.
`);
  const stop = () => void sandbox.stop().then(() => process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

main();
