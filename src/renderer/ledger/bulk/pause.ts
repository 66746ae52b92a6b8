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
    await new Promise<void>((go) => setTimeout(go, 0));
    began = performance.now();
  };
}
