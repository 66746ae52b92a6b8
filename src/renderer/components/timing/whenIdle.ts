import type { Steps } from '../../../domain/steps';

/** Idle time that is not begun any more, in milliseconds. */
const LEFT_MS = 2;

/** Goes through steps while the window has nothing else to do; answers what stops it. */
export function whenIdle(steps: Steps<unknown>): () => void {
  const work = (deadline: IdleDeadline) => {
    while (deadline.timeRemaining() > LEFT_MS) if (steps.next().done === true) return;
    handle = requestIdleCallback(work);
  };
  let handle = requestIdleCallback(work);
  return () => cancelIdleCallback(handle);
}
