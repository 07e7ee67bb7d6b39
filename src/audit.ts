import { openAuditTrail } from './store/audit/open-audit-trail';
import type { AuditTrail } from './store/audit/open-audit-trail';
import { NoAuditRecordError, StoreLockedError } from './store/store-errors';
import { exitStatus } from './terminal/audit/exit-status';
import type { ExitStatus } from './terminal/audit/exit-status';
import { parseArguments } from './terminal/audit/parse-arguments';
import type { Arguments } from './terminal/audit/parse-arguments';
import { readSettings } from './terminal/audit/read-settings';
import { csvHeading, toCsv } from './terminal/audit/render-csv';
import { toJsonLine } from './terminal/audit/render-json-line';
import { renderVerdict } from './terminal/audit/render-verdict';
import { usage } from './terminal/audit/usage';

type Command = Extract<Arguments, { kind: 'verify' | 'export' }>;

async function main(): Promise<ExitStatus> {
  const asked = parseArguments(process.argv.slice(2));
  if (asked.kind === 'help') {
    await print(usage);
    return exitStatus.sound;
  }
  if (asked.kind === 'wrong') return complain(exitStatus.wrongArguments, [...asked.problems, '', usage]);
  const settings = readSettings(process.env);
  if (!settings.ok) return complain(exitStatus.wrongArguments, settings.problems);
  const trail = await openAuditTrail({ ...settings, log: silence });
  try {
    return await (asked.kind === 'verify' ? verify(trail, asked) : exportEntries(trail, asked));
  } finally {
    await trail.close();
  }
}

async function verify(trail: AuditTrail, { anchor }: Extract<Command, { kind: 'verify' }>) {
  const checked = await trail.verify(anchor);
  await print(`${renderVerdict(checked)}\n`);
  if (checked.ok) return exitStatus.sound;
  return checked.what.kind === 'anchor-purged' ? exitStatus.wrongArguments : exitStatus.broken;
}

async function exportEntries(trail: AuditTrail, asked: Extract<Command, { kind: 'export' }>) {
  const isCsv = asked.format === 'csv';
  if (isCsv) await print(csvHeading);
  for await (const page of trail.read(asked)) {
    await print(page.map(isCsv ? toCsv : toJsonLine).join(''));
  }
  return exitStatus.sound;
}

/** Resolves once the other end of the pipe has taken it, so that a long export does not pile up in memory. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

function complain(status: ExitStatus, lines: readonly string[]): ExitStatus {
  process.stderr.write(`${lines.join('\n').trimEnd()}\n`);
  return status;
}

const quiet = () => undefined;
const silence = { debug: quiet, info: quiet, warn: quiet, error: quiet };

function explain(error: unknown): ExitStatus {
  if (error instanceof StoreLockedError || error instanceof NoAuditRecordError) {
    return complain(exitStatus.notRead, [error.message]);
  }
  // The code alone: a message may quote the database's address.
  const code = error instanceof Error ? ('code' in error ? String(error.code) : error.name) : typeof error;
  // Whoever reads the export has seen enough, as `head` does.
  if (code === 'EPIPE') return exitStatus.sound;
  return complain(exitStatus.notRead, [`The audit record could not be read (${code}).`]);
}

// The write's own callback tells of errors; unheard, this event would end the process over them.
process.stdout.on('error', quiet);

void main()
  .catch(explain)
  .then((status) => process.exit(status));
