import { useEffect } from 'react';
import type { Api } from '../../../ipc/contract';
import { useInBook } from '../../ledger/hooks';

/** Names the company in the window's title. */
export function useWindowTitle(api: Api): void {
  const name = useInBook(({ company }) => company?.name);
  useEffect(() => {
    if (name !== undefined) void api.windowTitleSet(name);
  }, [api, name]);
}
