import { useCallback, useRef, useState } from 'react';

export interface Busy {
  /** True while the work runs: the form shows it. */
  readonly busy: boolean;
  /** Runs the work; what is asked for while it runs is dropped, so that nothing is saved twice. */
  readonly during: (work: () => Promise<unknown>) => Promise<void>;
}

/** Saving of a form, one at a time. */
export function useBusy(): Busy {
  const [busy, setBusy] = useState(false);
  const runs = useRef(false);
  const during = useCallback(async (work: () => Promise<unknown>) => {
    // A second press may come before the first has been painted: the state alone would let it by.
    if (runs.current) return;
    runs.current = true;
    setBusy(true);
    try {
      await work();
    } finally {
      runs.current = false;
      setBusy(false);
    }
  }, []);
  return { busy, during };
}
