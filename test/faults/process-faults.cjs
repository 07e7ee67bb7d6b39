'use strict';
// Loaded into the process under test before anything else, to do to it what bugs and machines do.
// Whoever types one of these words gets: `fault reject`, a handler that rejects; `fault float`, a promise that is rejected with
// nobody waiting for it; `fault throw`, an exception outside of every turn; `fault block N`, N milliseconds in which nothing else
// runs. `fault clock N`: from then on the clock is N milliseconds off, as after somebody set it; timers run on, as theirs does.
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  const RealDate = Date;
  let offset = 0;
  class SetDate extends RealDate {
    constructor(...args) {
      if (args.length === 0) super(RealDate.now() + offset);
      else super(...args);
    }
    static now() {
      return RealDate.now() + offset;
    }
  }
  globalThis.Date = SetDate;

  const faults = {
    reject: () => Promise.reject(new Error('a bug in a handler')),
    float: () => {
      void Promise.reject(new Error('a bug that nobody waits for'));
    },
    throw: () => {
      setTimeout(() => {
        throw new Error('a bug outside of every turn');
      });
    },
    block: (ms) => {
      const end = performance.now() + Number(ms);
      while (performance.now() < end);
    },
    clock: (ms) => {
      offset = Number(ms);
    },
  };
  const { ActivityHandler } = require('botbuilder');
  const run = ActivityHandler.prototype.run;
  ActivityHandler.prototype.run = async function (context) {
    const [, name, argument] = /^fault (\w+) ?(\S+)?$/.exec(context.activity.text ?? '') ?? [];
    if (name) await faults[name](argument);
    return run.call(this, context);
  };
}
