import { useEffect, useState } from 'react';
import type { Printer } from '../../../../../ipc/contract';
import { useApp } from '../../../../frame/appContext';

/** What the system names; null where printing from here is not supported, undefined while it is asked. */
export function usePrinters(): readonly Printer[] | null | undefined {
  const { api } = useApp();
  const [printers, setPrinters] = useState<readonly Printer[] | null>();
  useEffect(() => {
    let shown = true;
    void api.printersList(undefined).then((answer) => {
      if (shown) setPrinters(answer.ok ? answer.value : []);
    });
    return () => {
      shown = false;
    };
  }, [api]);
  return printers;
}

/** The printer that was chosen, else the usual one of the system, else its first. */
export function printerOf(
  printers: readonly Printer[] | null | undefined,
  chosen: string | null,
): Printer | undefined {
  const named = printers?.find(({ name }) => name === chosen);
  return named ?? printers?.find(({ usual }) => usual) ?? printers?.[0];
}
