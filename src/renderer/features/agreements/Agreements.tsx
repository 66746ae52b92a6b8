import { EmptyState } from '../../components/EmptyState';
import { Screen } from '../../frame/Header';
import { useMessages } from '../../messages/useMessages';
import { DocumentList } from '../documents/DocumentList';

/** Every agreement drawn up. */
export function Agreements() {
  const m = useMessages();
  return (
    <Screen
      title={m.shell.places.agreements}
      body={
        <DocumentList
          list="agreements"
          label={m.shell.places.agreements}
          kinds={['agreement']}
          empty={
            <EmptyState kind="nothingYet" title={m.agreements.nothingYet}>
              {m.agreements.nothingYetText}
            </EmptyState>
          }
        />
      }
    />
  );
}
