import { useEffect, useState } from 'react';
import { useApp } from '../../../frame/appContext';

/** The printers of the system; none where it tells of none. */
export function usePrinterNames(): readonly string[] {
  const { api } = useApp();
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    let shown = true;
    void api.printersList(undefined).then((answer) => {
      if (shown && answer.ok) setNames((answer.value ?? []).map(({ name }) => name));
    });
    return () => {
      shown = false;
    };
  }, [api]);
  return names;
}
