import { useEffect } from 'react';
import type { Api } from '../../../ipc/contract';
import { useDrafts } from '../../stores/drafts';

/** What a power cut may take of a half-written note, in milliseconds of typing. */
const AT_MOST_MS = 500;

/**
 * Has what is half written put on the disk while it is written. Left alone, the engine saves seldom,
 * and ever more seldom the more there is to save: after an hour's work minutes of it were lost when the
 * whole application was ended.
 */
export function useKeepDrafts(api: Api): void {
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | null = null;
    const keep = () => {
      waiting = null;
      void api.draftsKeep(undefined);
    };
    const leave = useDrafts.subscribe(() => {
      waiting ??= setTimeout(keep, AT_MOST_MS);
    });
    return () => {
      leave();
      if (waiting !== null) clearTimeout(waiting);
    };
  }, [api]);
}
