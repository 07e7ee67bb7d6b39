/** Lets one in at a time, in the order of asking. */
export interface Gate {
  /** Resolves, when it is one's turn, to what must be called to leave. */
  enter(): Promise<() => void>;
}

export function createGate(): Gate {
  let lastLeft = Promise.resolve();
  return {
    async enter() {
      const before = lastLeft;
      let leave = () => {};
      lastLeft = new Promise((resolve) => (leave = resolve));
      await before;
      return leave;
    },
  };
}
