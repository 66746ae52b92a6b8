import type { DocumentRow } from '../../ledger/api';
import { useMessages } from '../../messages/useMessages';
import { DocumentPlace } from '../documents/DocumentPlace';

const KINDS: readonly DocumentRow['kind'][] = ['agreement'];

/** Every agreement drawn up. */
export function Agreements() {
  const m = useMessages();
  const { nothingYet: title, nothingYetText: text } = m.agreements;
  return (
    <DocumentPlace
      list="agreements"
      title={m.shell.places.agreements}
      kinds={KINDS}
      empty={{ title, text }}
    />
  );
}
