import type { Currency } from '../../../domain/money/currency';
import type { RatesSettings } from '../../../domain/settings/sections/rates';
import { useToday } from '../../clock';
import { shortDate } from '../../components/text';
import { useMessages } from '../../messages/useMessages';

interface RatesNoteProps {
  readonly rates: RatesSettings;
  readonly currencies: readonly Currency[];
}

/** The rates a total stands on: how much, of which day, by whom. */
export function RatesNote({ rates, currencies }: RatesNoteProps) {
  const m = useMessages();
  const today = useToday();
  const { base, on, source } = rates;
  const stated = currencies.flatMap((currency) => {
    const rate = currency === base ? undefined : rates.rates[currency];
    return rate === undefined ? [] : [m.insights.oneRate(currency, rate, base)];
  });
  if (on === null || stated.length === 0) return null;
  return (
    <p className="insights__note muted num">
      {m.insights.ratesNote(stated.join(' · '), shortDate(m, on, today), source)}
    </p>
  );
}
