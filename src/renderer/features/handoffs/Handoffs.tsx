import type { DocumentRow } from '../../ledger/api';
import { useMessages } from '../../messages/useMessages';
import { DocumentPlace } from '../documents/DocumentPlace';

const KINDS: readonly DocumentRow['kind'][] = ['handoff'];

/** Every case handed over. */
export function Handoffs() {
  const m = useMessages();
  const { nothingYet: title, nothingYetText: text } = m.handoffs;
  return (
    <DocumentPlace
      list="handoffs"
      title={m.shell.places.handoffs}
      kinds={KINDS}
      empty={{ title, text }}
    />
  );
}
