import type { PlainDate } from '../../../../domain/dates/plainDate';
import type { Currency } from '../../../../domain/money/currency';
import type { RatesSettings } from '../../../../domain/settings/sections/rates';
import { useToday } from '../../../clock';
import { shortDate } from '../../../components/text';
import type { Messages } from '../../../messages/en';
import { useMessages } from '../../../messages/useMessages';

interface RatesNoteProps {
  readonly rates: RatesSettings;
  readonly currencies: readonly Currency[];
}

/** The rates a total stands on: how much, of which day, by whom. */
export function RatesNote({ rates, currencies }: RatesNoteProps) {
  const m = useMessages();
  const today = useToday();
  const note = ratesNote(m, rates, currencies, today);
  return note === null ? null : <p className="insights__note muted num">{note}</p>;
}

/** The same as a sentence, for files and paper; null where no rate is needed. */
export function ratesNote(
  m: Messages,
  { base, on, source, rates }: RatesSettings,
  currencies: readonly Currency[],
  today: PlainDate,
): string | null {
  const stated = currencies.flatMap((currency) => {
    const rate = currency === base ? undefined : rates[currency];
    return rate === undefined ? [] : [m.insights.oneRate(currency, rate, base)];
  });
  if (on === null || stated.length === 0) return null;
  return m.insights.ratesNote(stated.join(' · '), shortDate(m, on, today), source);
}
