import { EmptyState } from '../../components/EmptyState';
import { Screen } from '../../frame/Header';
import { useMessages } from '../../messages/useMessages';
import { DocumentList } from '../documents/DocumentList';

/** Every case handed over. */
export function Handoffs() {
  const m = useMessages();
  return (
    <Screen
      title={m.shell.places.handoffs}
      body={
        <DocumentList
          list="handoffs"
          label={m.shell.places.handoffs}
          kinds={['handoff']}
          empty={
            <EmptyState kind="nothingYet" title={m.handoffs.nothingYet}>
              {m.handoffs.nothingYetText}
            </EmptyState>
          }
        />
      }
    />
  );
}
