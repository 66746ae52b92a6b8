import type { Steps } from '../../../domain/steps';

/** Idle time that is not begun any more, in milliseconds. */
const LEFT_MS = 2;

/** Longest stretch, in milliseconds: an idle window offers fifty, for which the next key would wait. */
const SLICE_MS = 8;

/** Goes through steps while the window has nothing else to do; answers what stops it. */
export function whenIdle(steps: Steps<unknown>): () => void {
  const work = (deadline: IdleDeadline) => {
    const began = performance.now();
    while (deadline.timeRemaining() > LEFT_MS && performance.now() - began < SLICE_MS) {
      if (steps.next().done === true) return;
    }
    handle = requestIdleCallback(work);
  };
  let handle = requestIdleCallback(work);
  return () => cancelIdleCallback(handle);
}
