import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(__dirname, '..', '..');

function filesLoaded(...args: readonly string[]): number {
  const script = 'test/support/print-loaded.ts';
  const said = execFileSync(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return Number(said);
}

test('without an endpoint nothing of OpenTelemetry is loaded with the whole product', () => {
  expect(filesLoaded()).toBe(0);
});

test('with one it is', () => {
  // Nobody answers there: what could not be sent must not keep the process from ending.
  expect(filesLoaded('http://127.0.0.1:1')).toBeGreaterThan(50);
});
