/** Longest stretch of work on the interface's thread before it may draw and answer keys, milliseconds. */
const SLICE_MS = 12;

/**
 * Cuts long work into slices: awaited between two small steps, it lets the window draw as soon as a
 * slice is full. The timer also leaves a gap in which frames come first.
 */
export function pauses(sliceMs = SLICE_MS): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < sliceMs) return;
    await nextTask();
    began = performance.now();
  };
}

/** Resolves in a task of its own. */
export function nextTask(): Promise<void> {
  return new Promise((go) => setTimeout(go, 0));
}

/** Work that may be interrupted wherever it yields. */
export type Steps<T> = Generator<undefined, T>;

/** Does all steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does all steps with the window alive. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  const pause = pauses();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause();
  }
}
