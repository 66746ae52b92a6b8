import { useEffect, useState } from 'react';
import type { LetterRef } from '../../../../../domain/accounts/account';
import type { LetterModel } from '../../../../../domain/documents/model';
import { useLedger } from '../../../../ledger/hooks';

/** The frozen letter; null while it is read. */
export function useModel({ id }: LetterRef): LetterModel | null {
  const ledger = useLedger();
  const [model, setModel] = useState<LetterModel | null>(null);
  useEffect(() => {
    let shown = true;
    void ledger.documents().then(async (rows) => {
      const row = rows.find((one) => one.id === id);
      const line = row === undefined ? null : await ledger.eventAt(row.seq);
      if (!shown || line?.event.type !== 'letterIssued') return;
      if (line.event.model.kind === 'letter') setModel(line.event.model);
    });
    return () => {
      shown = false;
    };
  }, [ledger, id]);
  return model;
}
