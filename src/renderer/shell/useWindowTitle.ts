import { useEffect } from 'react';
import type { Api } from '../../ipc/contract';
import { useBook } from '../ledger/hooks';

/** Names the company in the window's title. */
export function useWindowTitle(api: Api): void {
  const name = useBook().company?.name;
  useEffect(() => {
    if (name !== undefined) void api.windowTitleSet(name);
  }, [api, name]);
}
