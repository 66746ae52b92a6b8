import type { JobControl } from '../documents/ports';

/** How far it is over several jobs one after the other. */
export interface Meter {
  /** The control of the next job, which counts on from those before it. */
  readonly next: () => JobControl;
}

/** `total`: the steps of all jobs together, or a few more. */
export function createMeter({ job, signal, onProgress }: JobControl, total: number): Meter {
  let before = 0;
  let done = 0;
  return {
    next: () => {
      before += done;
      done = 0;
      return {
        job,
        signal,
        onProgress: (steps) => {
          done = steps;
          onProgress(before + steps, total);
        },
      };
    },
  };
}
