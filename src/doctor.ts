import { readConfig } from './config';
import { ConfigError } from './config-error';
import type { Finding } from './doctor/check';
import { examine } from './doctor/examine';
import { GraphSetupError } from './graph/graph-setup-error';
import { exitStatus } from './terminal/doctor/exit-status';
import type { ExitStatus } from './terminal/doctor/exit-status';
import { parseArguments } from './terminal/doctor/parse-arguments';
import type { Arguments } from './terminal/doctor/parse-arguments';
import { isHealthy, renderJson, renderReport } from './terminal/doctor/render-report';
import { bug } from './terminal/doctor/texts';
import { usage } from './terminal/doctor/usage';

interface Ending {
  readonly status: ExitStatus;
  readonly stdout?: string;
  readonly stderr?: string;
}

async function main(): Promise<Ending> {
  const asked = parseArguments(process.argv.slice(2));
  if (asked.kind === 'help') return { status: exitStatus.healthy, stdout: usage };
  if (asked.kind === 'wrong') {
    return { status: exitStatus.wrongArguments, stderr: [...asked.problems, '', usage].join('\n') };
  }
  const { findings, wrong } = await look(asked);
  const stdout = asked.json ? renderJson(findings) : renderReport(findings);
  if (wrong) return { status: exitStatus.wrongArguments, stdout };
  return { status: isHealthy(findings) ? exitStatus.healthy : exitStatus.failed, stdout };
}

interface Looked {
  readonly findings: readonly Finding[];
  /** The settings cannot work, so nothing else was looked at. */
  readonly wrong: boolean;
}

async function look({ user }: Extract<Arguments, { kind: 'examine' }>): Promise<Looked> {
  try {
    const config = readConfig(process.env);
    const deps = { log: silence, now: () => new Date(), fetch: globalThis.fetch };
    return { findings: await examine(deps, config, user), wrong: false };
  } catch (error) {
    if (error instanceof ConfigError) return { findings: error.problems.map(toFinding), wrong: true };
    if (error instanceof GraphSetupError) return { findings: [toFinding(error.message)], wrong: true };
    throw error;
  }
}

function toFinding(problem: string): Finding {
  return { check: 'settings', status: 'failed', code: 'settings-problem', values: { problem } };
}

const quiet = () => undefined;
const silence = { debug: quiet, info: quiet, warn: quiet, error: quiet };

/** Waits until everything is written, then ends whatever is still under way. */
function end({ status, stdout, stderr }: Ending): void {
  if (stderr !== undefined) process.stderr.write(`${stderr.trimEnd()}\n`);
  process.stdout.write(stdout === undefined ? '' : `${stdout.trimEnd()}\n`, () => process.exit(status));
}

void main().then(end, (error: unknown) => {
  // The name alone: a message may quote what it was given.
  const name = error instanceof Error ? error.name : typeof error;
  end({ status: exitStatus.failed, stderr: `${bug} (${name})` });
});
