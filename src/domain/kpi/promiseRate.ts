import { ratio } from './ratio';

/** A promise that has ended: what was promised and what of it came in time, in minor units. */
export interface EndedPromise {
  readonly promised: number;
  readonly received: number;
}

export interface PromiseRate {
  readonly ended: number;
  readonly kept: number;
  /** Kept in full / ended × 100; undefined while none has ended. */
  readonly byCountPct: number | undefined;
  /** Received in time, at most what was promised / promised × 100. */
  readonly byAmountPct: number | undefined;
}

/** How far promises were kept. Open promises do not belong in it. One currency at a time. */
export function promiseKeptRate(promises: readonly EndedPromise[]): PromiseRate {
  let kept = 0;
  let promised = 0;
  let received = 0;
  for (const promise of promises) {
    if (promise.received >= promise.promised) kept += 1;
    promised += promise.promised;
    received += Math.min(promise.received, promise.promised);
  }
  return {
    ended: promises.length,
    kept,
    byCountPct: ratio(kept, promises.length, 100),
    byAmountPct: ratio(received, promised, 100),
  };
}
