import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { getPersona } from './personas';
import { startSandbox } from './start-sandbox';
import { toSettings } from './to-settings';

const file = 'data/sandbox.env';

/** `npm run sandbox`: the simulated tenant alone, for the commands of admins; until it is stopped. */
async function main(): Promise<void> {
  const sandbox = await startSandbox();
  const settings = toSettings(sandbox, sandbox.issueCliToken(getPersona('henrietta').id));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, settings.map(([name, value]) => `${name}=${value}\n`).join(''));
  process.stdout
    .write(`The sandbox tenant runs at ${sandbox.graphUrl}. Its settings are in ${file}. In another terminal:

  node --env-file=${file} --import tsx src/permissions.ts --plan
  node --env-file=${file} --import tsx src/doctor.ts
  node --env-file=${file} --import tsx src/diagnose.ts --user alexw@contoso.example

Ctrl+C ends it.
`);
  const stop = () => void sandbox.stop().then(() => process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

void main();
