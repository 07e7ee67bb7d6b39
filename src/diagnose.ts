import { diagnose } from './diagnosis/diagnose';
import { createGraph } from './graph/create-graph';
import { GraphSetupError } from './graph/graph-setup-error';
import { exitStatus } from './terminal/exit-status';
import type { ExitStatus } from './terminal/exit-status';
import { parseArguments } from './terminal/parse-arguments';
import type { Arguments } from './terminal/parse-arguments';
import { readSettings } from './terminal/read-settings';
import type { Settings } from './terminal/read-settings';
import { renderDiagnosis } from './terminal/render-diagnosis';
import { renderJson } from './terminal/render-json';
import { failures } from './terminal/texts';
import { toLog } from './terminal/to-log';
import { usage } from './terminal/usage';
import { gatherFacts } from './workflows/gather-facts';
import type { Look } from './workflows/ports/look';

/** The command line promises an answer within 15 seconds of its start, loading included, whatever Graph does. */
const lastWordMs = 13_500;

interface Ending {
  readonly status: ExitStatus;
  readonly stdout?: string;
  readonly stderr?: string;
}

async function main(): Promise<Ending> {
  const asked = parseArguments(process.argv.slice(2));
  if (asked.kind === 'help') return { status: exitStatus.diagnosed, stdout: usage };
  if (asked.kind === 'wrong') return wrong([...asked.problems, '', usage]);
  const settings = readSettings(process.env);
  if (!settings.ok) return wrong([...settings.problems, 'See --help for the settings.']);
  return Promise.race([answer(asked, settings), lastWord()]);
}

function wrong(lines: readonly string[]): Ending {
  return { status: exitStatus.wrongArguments, stderr: lines.join('\n') };
}

async function answer(
  { user, answers, json }: Extract<Arguments, { kind: 'diagnose' }>,
  settings: Extract<Settings, { ok: true }>,
): Promise<Ending> {
  const look = connect(settings);
  if (look instanceof GraphSetupError) return wrong([look.message]);
  const now = () => new Date();
  const gathered = await gatherFacts({ look, now }, user, { switchAnswer: null, enforcedByUsAt: null });
  if (!gathered.ok) {
    const status = gathered.reason === 'no-such-user' ? exitStatus.noSuchUser : exitStatus.unreachable;
    return { status, stderr: failures[gathered.reason] };
  }
  const diagnosis = diagnose(gathered.facts, answers);
  const stdout = json ? renderJson(diagnosis) : renderDiagnosis(diagnosis);
  return { status: exitStatus.diagnosed, stdout };
}

function connect({ baseUrl, credential, verbose }: Extract<Settings, { ok: true }>): Look | GraphSetupError {
  try {
    return createGraph({
      baseUrl,
      credential,
      approversGroupId: null,
      log: toLog(verbose ? (line) => process.stderr.write(line) : undefined),
      now: () => new Date(),
      random: Math.random,
      sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    });
  } catch (error) {
    if (error instanceof GraphSetupError) return error;
    throw error;
  }
}

function lastWord(): Promise<Ending> {
  const ending = { status: exitStatus.unreachable, stderr: failures.unreachable };
  return new Promise((resolve) => {
    setTimeout(() => resolve(ending), lastWordMs - performance.now()).unref();
  });
}

/** Waits until everything is written, then ends whatever is still under way. */
function end({ status, stdout, stderr }: Ending): void {
  if (stderr !== undefined) process.stderr.write(`${stderr.trimEnd()}\n`);
  process.stdout.write(stdout === undefined ? '' : `${stdout.trimEnd()}\n`, () => process.exit(status));
}

void main().then(end, (error: unknown) => {
  // The name alone: a message may quote what it was given.
  const name = error instanceof Error ? error.name : typeof error;
  end({ status: exitStatus.unreachable, stderr: `${failures.bug} (${name})` });
});
