import type { DocumentRow } from '../../ledger/api';
import { useMessages } from '../../messages/useMessages';
import { DocumentPlace } from '../documents/DocumentPlace';

const KINDS: readonly DocumentRow['kind'][] = ['reminder', 'letterBeforeAction'];

/** Every letter written. */
export function Letters() {
  const m = useMessages();
  const { nothingYet: title, nothingYetText: text } = m.letters;
  return (
    <DocumentPlace
      list="letters"
      title={m.shell.places.letters}
      kinds={KINDS}
      empty={{ title, text }}
    />
  );
}
