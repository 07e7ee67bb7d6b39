'use strict';
// Loaded into the process under test before anything else. At SIGUSR2 it collects garbage and says how much memory is in
// use, so that what is compared is what is held, not what has not been collected yet.
const { isMainThread } = require('node:worker_threads');
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');

if (isMainThread) {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  let asked = 0;
  process.on('SIGUSR2', () => {
    asked += 1;
    collect();
    const { rss, heapUsed, external } = process.memoryUsage();
    process.stdout.write(`${JSON.stringify({ msg: `memory ${asked}`, rss, heapUsed, external })}\n`);
  });
}
