import { useMemo } from 'react';
import { unassignedReceipts } from '../../../domain/accounts/views/unassigned';
import { Button } from '../../components/Button';
import { useBook, useLedger } from '../../ledger/hooks';
import { useMessages } from '../../messages/useMessages';
import { reconcileParked } from './startReconcile';

/** The way to money that is nobody's yet; nothing while there is none. */
export function ParkedOffer() {
  const m = useMessages();
  const ledger = useLedger();
  const { parked, accounts } = useBook();
  const waiting = useMemo(() => unassignedReceipts(parked, accounts), [parked, accounts]);
  if (waiting.length === 0) return null;
  return (
    <Button onClick={() => void reconcileParked(ledger, m.reconcile.parkedTitle, waiting)}>
      {m.reconcile.parkedOffer(waiting.length)}
    </Button>
  );
}
