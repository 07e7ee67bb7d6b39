/** Waiting until somebody rings. */
export interface Bell {
  /** Ends the wait; with nobody waiting, the next wait ends at once. */
  readonly ring: () => void;
  readonly wait: () => Promise<void>;
}

export function createBell(): Bell {
  let rung = false;
  let endWait = () => {};
  return {
    ring() {
      rung = true;
      endWait();
    },
    async wait() {
      if (!rung) await new Promise<void>((resolve) => (endWait = resolve));
      rung = false;
    },
  };
}
