/** Does one piece of work at a time; what is asked for while it runs is dropped. */
export type OneAtATime = (work: () => Promise<void>) => Promise<void>;

/** `tell` hears when work begins and when it has ended, be it with an exception. */
export function oneAtATime(tell: (busy: boolean) => void): OneAtATime {
  let running = false;
  return async (work) => {
    if (running) return;
    running = true;
    tell(true);
    try {
      await work();
    } finally {
      running = false;
      tell(false);
    }
  };
}
