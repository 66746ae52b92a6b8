import { useEffect, useState } from 'react';
import type { Account } from '../../../../domain/accounts/account';
import type { StoredEvent } from '../../../../domain/journal/storedEvent';
import { useLedger } from '../../../ledger/hooks';

/** What the lists do not hold: settled items and the journal lines of one customer. */
export interface DebtorRecord {
  readonly full: Account;
  readonly events: readonly StoredEvent[];
}

/** Reads the record of a customer, and again after each change. Null until it is there. */
export function useDebtor(account: Account): DebtorRecord | null {
  const ledger = useLedger();
  const [record, setRecord] = useState<DebtorRecord | null>(null);
  const { id, seq } = account;
  useEffect(() => {
    let wanted = true;
    void read().then((found) => wanted && found !== null && setRecord(found));
    return () => {
      wanted = false;
    };

    async function read(): Promise<DebtorRecord | null> {
      // Asked for with the number of the last event, so that a change reads again.
      const [full, events] = await Promise.all([ledger.fullAccount(id), ledger.eventsOf(id)]);
      return full === null || full.seq < seq ? null : { full, events };
    }
  }, [ledger, id, seq]);
  return record?.full.id === id ? record : null;
}
