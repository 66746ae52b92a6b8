import { epochDay } from '../dates/plainDate';
import type { OpenItem } from './fit';
import type { MatchIndex } from './matchIndex';
import { nameWords } from './normalise';
import type { MatchAllocation, MatchEntry, MatchItem, MatchOptions } from './types';

/** A payment seen before, on this statement or an earlier one. */
export interface EarlierPayment {
  readonly entry: MatchEntry;
  readonly items: readonly string[];
}

/** What is open while a statement is worked through: the first payment of an item takes it. */
export class Statement {
  private readonly taken = new Map<string, number>();
  private readonly earlier = new Map<string, EarlierPayment[]>();

  constructor(
    readonly index: MatchIndex,
    readonly options: MatchOptions,
    booked: readonly EarlierPayment[],
  ) {
    for (const payment of booked) this.remember(payment.entry, payment.items);
  }

  openOf(item: MatchItem): number {
    return item.open - (this.taken.get(item.id) ?? 0);
  }

  /** What was paid of an item, on this statement or before it. */
  paidOf(item: MatchItem): number {
    return item.original - this.openOf(item);
  }

  /** Those of the items with something open, with it. */
  open(items: readonly MatchItem[]): OpenItem[] {
    return items.map((item) => ({ item, open: this.openOf(item) })).filter((one) => one.open > 0);
  }

  /** Credit notes among the items that are still to be taken off; `open` is negative. */
  credits(items: readonly MatchItem[]): OpenItem[] {
    return items
      .map((item) => ({ item, open: this.openOf(item) }))
      .filter((one) => one.open < 0 && one.item.open < 0);
  }

  take(entry: MatchEntry, allocations: readonly MatchAllocation[]): void {
    for (const { item, minor, discount, writeOff } of allocations) {
      this.taken.set(item, (this.taken.get(item) ?? 0) + minor + discount + writeOff);
    }
    this.remember(
      entry,
      allocations.map((one) => one.item),
    );
  }

  /** A payment came back: what it had paid is open again, for later lines too. Parts are negative. */
  giveBack(allocations: readonly MatchAllocation[]): void {
    for (const { item, minor } of allocations) {
      this.taken.set(item, (this.taken.get(item) ?? 0) + minor);
    }
  }

  /** A payment of the same payer and amount shortly before. */
  sameBefore(entry: MatchEntry): EarlierPayment | undefined {
    const days = this.options.duplicateDays ?? 30;
    return this.earlier.get(payerKey(entry))?.find((payment) => {
      const apart = epochDay(entry.on) - epochDay(payment.entry.on);
      return apart >= 0 && apart <= days;
    });
  }

  private remember(entry: MatchEntry, items: readonly string[]): void {
    const key = payerKey(entry);
    this.earlier.set(key, [...(this.earlier.get(key) ?? []), { entry, items }]);
  }
}

function payerKey({ amount, name, iban }: MatchEntry): string {
  const payer = name === '' ? iban : [...nameWords(name)].sort().join(' ');
  return `${amount.currency} ${amount.minor} ${payer}`;
}
