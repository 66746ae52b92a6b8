import { Button } from '../components/Button';
import { useBook } from '../ledger/hooks';
import { useMessages } from '../messages/useMessages';
import { goTo } from '../stores/route';

/** The one next step of an empty place: the import while there is no customer, then the customers. */
export function FirstStep() {
  const m = useMessages();
  const { accounts } = useBook();
  const toImport = accounts.size === 0;
  return (
    <Button look="primary" onClick={() => goTo(toImport ? 'import' : 'customers')}>
      {toImport ? m.today.import : m.commands.titles['go.customers']}
    </Button>
  );
}
