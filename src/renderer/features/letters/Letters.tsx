import { LETTER_KINDS } from '../../../domain/accounts/account';
import { useMessages } from '../../messages/useMessages';
import { DocumentPlace } from '../documents/DocumentPlace';

/** Every letter written. */
export function Letters() {
  const m = useMessages();
  const { nothingYet: title, nothingYetText: text } = m.letters;
  return (
    <DocumentPlace
      list="letters"
      title={m.shell.places.letters}
      kinds={LETTER_KINDS}
      empty={{ title, text }}
    />
  );
}
