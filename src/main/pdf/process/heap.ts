import { setFlagsFromString } from 'node:v8';

/** Percent the heap may grow beyond what is in use before it is swept. */
const GROWTH = 40;

/**
 * Keeps the process small while it draws thousands of letters: what is in use hardly grows, but left to
 * itself the engine takes several times that before it sweeps.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
