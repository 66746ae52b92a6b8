import { useMemo } from 'react';
import { useBook } from '../../../ledger/hooks';
import { RatesFields } from '../../insights/rates/RatesFields';
import { useRates } from '../../insights/rates/useRates';
import { SectionForm } from '../SectionForm';

/** The rates that totals over currencies go by, for the currencies of the book. */
export function RatesPage() {
  const { accounts } = useBook();
  const currencies = useMemo(() => {
    const items = [...accounts.values()].flatMap((account) => account.items);
    return [...new Set(items.map(({ currency }) => currency))].sort();
  }, [accounts]);
  const rates = useRates(currencies);
  return (
    <SectionForm draft={rates.form}>
      <RatesFields of={rates} />
    </SectionForm>
  );
}
