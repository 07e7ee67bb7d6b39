import { cpus } from 'node:os';

/** From now until what it returns is called: how many cores of the machine were busy on average, whoever used them. */
export function busyCores(): () => number {
  const before = ticks();
  return () => {
    const after = ticks();
    const busy = after.busy - before.busy;
    return (cpus().length * busy) / (busy + after.idle - before.idle);
  };
}

function ticks() {
  const all = cpus().map(({ times }) => times);
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  return {
    busy: sum(all.map(({ user, nice, sys, irq }) => user + nice + sys + irq)),
    idle: sum(all.map(({ idle }) => idle)),
  };
}
