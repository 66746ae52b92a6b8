import { EmptyState } from '../../components/EmptyState';
import { Screen } from '../../frame/Header';
import { useMessages } from '../../messages/useMessages';
import { DocumentList } from '../documents/DocumentList';

/** Every letter written. */
export function Letters() {
  const m = useMessages();
  return (
    <Screen
      title={m.shell.places.letters}
      body={
        <DocumentList
          list="letters"
          label={m.shell.places.letters}
          kinds={['reminder', 'letterBeforeAction']}
          empty={
            <EmptyState kind="nothingYet" title={m.letters.nothingYet}>
              {m.letters.nothingYetText}
            </EmptyState>
          }
        />
      }
    />
  );
}
