import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { exitStatus as auditStatus } from '../../src/terminal/audit/exit-status';
import { exitStatus as doctorStatus } from '../../src/terminal/doctor/exit-status';
import { exitStatus as diagnoseStatus } from '../../src/terminal/exit-status';
import { exitStatus as permissionsStatus } from '../../src/terminal/permissions/exit-status';
import { counters, gauges, histograms } from '../../src/workflows/ports/telemetry';
import { exitStatus as packageStatus } from '../../tools/package/exit-status';

const root = path.join(__dirname, '..', '..');
const page = readFileSync(path.join(root, 'docs', 'operations.md'), 'utf8');

function part(from: string): string {
  const begin = page.indexOf(`\n${from}\n`);
  expect(begin).toBeGreaterThan(0);
  const end = page.slice(begin + 4).search(/\n##/);
  return end < 0 ? page.slice(begin) : page.slice(begin, begin + 4 + end);
}

/** The first cells of a part's tables. */
function firstCells(text: string): readonly string[] {
  return [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, cell = '']) => cell).toSorted();
}

/** The product's own files: the sandbox stands for somebody else. */
const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('sandbox'))
  .map((file) => readFileSync(path.join(root, 'src', file), 'utf8'));

/** Every call of a log's `warn` or `error`, by its message. */
function messagesLogged(): readonly string[] {
  const messages = new Set<string>();
  const visit = (node: ts.Node): void => {
    const [, message] = ts.isCallExpression(node) ? node.arguments : [];
    if (ts.isCallExpression(node) && message && isLogCall(node)) {
      // A message is a constant, by which one can search.
      expect(ts.isStringLiteral(message)).toBe(true);
      messages.add(ts.isStringLiteral(message) ? message.text : '');
    }
    ts.forEachChild(node, visit);
  };
  for (const text of sources) visit(ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest));
  return [...messages].toSorted();
}

function isLogCall({ expression }: ts.CallExpression): boolean {
  if (!ts.isPropertyAccessExpression(expression)) return false;
  const { expression: from, name } = expression;
  const owner = ts.isPropertyAccessExpression(from) ? from.name.text : ts.isIdentifier(from) ? from.text : '';
  return owner === 'log' && ['warn', 'error'].includes(name.text);
}

function codesInSource(): readonly string[] {
  const ofErrors = sources.flatMap((text) => [...text.matchAll(/readonly code = '([\w-]+)'/g)]);
  const ofJobs = sources.flatMap((text) => [...text.matchAll(/giveUp\(deps, job, \{ code: '([\w-]+)'/g)]);
  return [...new Set([...ofErrors, ...ofJobs].map(([, code = '']) => code))].toSorted();
}

test('every code is explained, and no other', () => {
  const [codes = ''] = part('## Codes').split('### Exit status');
  expect(firstCells(codes)).toEqual(codesInSource());
});

test('every line of a warning or an error is explained, and no other', () => {
  expect(firstCells(part('### Lines of the log to look at'))).toEqual(messagesLogged());
});

test('every metric is described, and no other', () => {
  const names = [counters, histograms, gauges].flatMap((list) => Object.keys(list)).toSorted();
  expect(firstCells(part('## Traces and metrics')).filter((cell) => /^app_[\w.]+$/.test(cell))).toEqual(
    names,
  );
});

test.each([
  ['diagnose', diagnoseStatus],
  ['audit', auditStatus],
  ['doctor', doctorStatus],
  ['permissions', permissionsStatus],
  ['package', packageStatus],
  ['sign-in-app', packageStatus],
])('the exit statuses of %s are those of the code', (command, statuses) => {
  const row = part('### Exit status')
    .split('\n')
    .find((line) => line.startsWith(`| \`${command}\` |`));
  const cells = (row ?? '').split('|').slice(2, -1);
  const explained = cells.flatMap((cell, status) => (cell.trim() === '' ? [] : [status]));
  expect(explained).toEqual(Object.values(statuses).toSorted());
});
