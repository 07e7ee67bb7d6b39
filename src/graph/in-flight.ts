/** Counts what is under way. */
export interface InFlight {
  readonly count: () => number;
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
}

export function createInFlight(): InFlight {
  let count = 0;
  return {
    count: () => count,
    async run(work) {
      count += 1;
      try {
        return await work();
      } finally {
        count -= 1;
      }
    },
  };
}
