import { useMemo } from 'react';
import { useBook } from '../../../ledger/hooks';
import { RatesForm } from '../../insights/RatesForm';

/** The rates that totals over currencies go by, for the currencies of the book. */
export function RatesPage() {
  const { accounts } = useBook();
  const currencies = useMemo(() => {
    const items = [...accounts.values()].flatMap((account) => account.items);
    return [...new Set(items.map(({ currency }) => currency))].sort();
  }, [accounts]);
  return <RatesForm currencies={currencies} />;
}
