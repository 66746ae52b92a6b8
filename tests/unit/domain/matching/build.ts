import { plainDate } from '../../../../src/domain/dates/plainDate';
import { type MatchInput, matchEntries } from '../../../../src/domain/matching/matchEntries';
import type {
  MatchCustomer,
  MatchEntry,
  MatchItem,
  MatchOptions,
  MatchSuggestion,
} from '../../../../src/domain/matching/types';
import { currency } from '../../../../src/domain/money/currency';

export const EUR = currency('EUR');

export const OPTIONS: MatchOptions = {
  asOf: plainDate('2024-03-31'),
  threshold: 0.9,
  tolerance: () => 500,
};

export const CUSTOMERS: MatchCustomer[] = [
  { id: 'c1', names: ['Müller & Söhne GmbH'], ibans: ['DE89 3704 0044 0532 0130 00'] },
  { id: 'c2', names: ['Northern Parts Co.', 'NP Ltd'], ibans: [] },
];

/** An open invoice of 100.00 EUR of customer c1, due on 1 March 2024. */
export function item(number: string, over: Partial<MatchItem> = {}): MatchItem {
  const open = over.open ?? 10_000;
  return {
    id: number,
    customer: 'c1',
    number,
    currency: EUR,
    original: open,
    open,
    due: plainDate('2024-03-01'),
    references: [],
    ...over,
  };
}

/** A payment of 100.00 EUR on 15 March 2024. */
export function entry(over: Partial<MatchEntry> & { minor?: number } = {}): MatchEntry {
  const { minor = 10_000, ...rest } = over;
  return {
    id: 'e',
    on: plainDate('2024-03-15'),
    amount: { minor, currency: EUR },
    name: '',
    iban: '',
    reference: '',
    text: '',
    ...rest,
  };
}

export function matchAll(
  entries: MatchEntry[],
  items: MatchItem[],
  booked: MatchInput['booked'] = [],
): MatchSuggestion[] {
  return matchEntries({ entries, items, customers: CUSTOMERS, booked }, OPTIONS);
}

export function matchOne(one: MatchEntry, items: MatchItem[]): MatchSuggestion {
  const [suggestion] = matchAll([one], items);
  if (suggestion === undefined) throw new Error('one entry, one suggestion');
  return suggestion;
}

export function codes(suggestion: MatchSuggestion): string[] {
  return suggestion.reasons.map((reason) => reason.code);
}
