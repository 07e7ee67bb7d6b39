const { mkdirSync, writeFileSync } = require('node:fs');
const { Session } = require('node:inspector');
const path = require('node:path');
const { isMainThread } = require('node:worker_threads');

/**
 * Loaded ahead of a program (`node --require`): SIGUSR2 begins a CPU profile of it, SIGTERM writes that into
 * `BENCH_PROFILE_DIR`. Node's own `--cpu-prof` would spend most of the profile on the start. Plain JavaScript, because
 * what NODE_OPTIONS names is loaded before TypeScript is understood.
 */
function beginProfile(file) {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.start');
  // Before the program ends itself; the answer comes while this runs.
  process.prependOnceListener('SIGTERM', () => {
    session.post('Profiler.stop', (_error, { profile }) => writeFileSync(file, JSON.stringify(profile)));
  });
}

if (isMainThread) {
  const folder = process.env.BENCH_PROFILE_DIR ?? '.';
  mkdirSync(folder, { recursive: true });
  const name = path.basename(process.argv[1] ?? 'program', '.ts');
  process.once('SIGUSR2', () => beginProfile(path.join(folder, `${name}-${process.pid}.cpuprofile`)));
}
