import { useEffect } from 'react';
import type { Opening } from '../../ledger/api';

/** Says in `<html data-ready="true">` that the first screen has been painted: tests wait for it. */
export function useReadyFlag(opening: Opening | null): void {
  const state = opening?.state;
  useEffect(() => {
    if (state === undefined) return undefined;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        document.documentElement.dataset.ready = 'true';
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [state]);
}
