import type { Account, EntryPlace, Receipt } from '../accounts/account';
import type { AccountId, ReceiptId } from '../accounts/ids';
import type { ParkedReceipt } from '../accounts/ledgerState';
import type { BankEntry } from '../importing/bank/entries';
import type { MatchSuggestion } from '../matching/types';
import { alikeBookings, type BookedMoney } from './alike';
import { entryKeys, keyOfBanks } from './entryKeys';
import { type BookedEntry, knownEntries, type PlacedEntry } from './known';
import { withReturnsInside } from './returnsInside';
import type { LineKind, ReconcileLine } from './types';

/** The ledger as far as it tells which lines were booked before, and which payment came back. */
export interface KnownMoney {
  readonly accounts: ReadonlyMap<AccountId, Account>;
  readonly parked: readonly ParkedReceipt[];
}

/** The lines of a statement with their suggestions, which come in the order of the entries. */
export function reconcileLines(
  entries: readonly BankEntry[],
  suggestions: readonly MatchSuggestion[],
  known: KnownMoney,
): ReconcileLine[] {
  const places = placesOf(entries);
  const before = knownEntries(places, bookedMoney(known));
  const alike = alikeBookings(
    entries.map((entry, index) => (before[index] == null ? entry : null)),
    moneyNotIn(places, known),
  );
  const lines = entries.flatMap((entry, index): ReconcileLine[] => {
    const place = places[index];
    const suggestion = suggestions[index];
    if (place === undefined || suggestion === undefined) return [];
    const { key, within } = place;
    const returns = returnedReceipt(entry, suggestion, known.accounts);
    const how = before[index] ?? null;
    const same = alike[index] ?? null;
    return [
      {
        ...{ id: String(index), entry, key, suggestion, returns },
        kind: how === null ? kindOf(entry, suggestion, returns) : 'known',
        ...(within !== undefined && { within }),
        ...(how !== null && { known: how }),
        ...(same !== null && { alike: same }),
      },
    ];
  });
  return withReturnsInside(lines);
}

function placesOf(entries: readonly BankEntry[]): PlacedEntry[] {
  const keys = entryKeys(entries);
  return entries.map(({ on, within, marks = [] }, index) => ({
    ...{ key: keys[index] ?? '', on, marks },
    ...(within !== undefined && { within: keyOfBanks(within) }),
  }));
}

function bookedMoney({ accounts, parked }: KnownMoney): BookedEntry[] {
  return [...[...accounts.values()].flatMap(({ receipts }) => receipts), ...parked];
}

/** What is booked beside the entries of this file itself. */
function moneyNotIn(
  places: readonly PlacedEntry[],
  { accounts, parked }: KnownMoney,
): BookedMoney[] {
  const here = new Set(places.map(({ key }) => key));
  const elsewhere = ({ entry }: EntryPlace) => entry !== undefined && !here.has(entry);
  const given = [...accounts.values()].flatMap(({ name, receipts }) =>
    receipts.filter(elsewhere).map((one) => ({ ...moneyOf(one), name })),
  );
  return [
    ...given,
    ...parked.filter(elsewhere).map((one) => ({ ...moneyOf(one), name: one.payer })),
  ];
}

function moneyOf(
  one: EntryPlace & Omit<BookedMoney, 'iban' | 'name' | 'marks'>,
): Omit<BookedMoney, 'name'> {
  const { id, on, minor, currency, reference, iban = '', marks = [] } = one;
  return { id, on, minor, currency, reference, iban, marks };
}

function kindOf(
  entry: BankEntry,
  { customer }: MatchSuggestion,
  returns: ReceiptId | null,
): LineKind {
  if (entry.amount.minor > 0) return 'incoming';
  const cameBack = entry.return !== undefined || (customer !== null && returns !== null);
  return cameBack ? 'return' : 'outgoing';
}

/**
 * The payment that came back: one of that size that paid the item of the suggestion, else any of
 * that size; among several the latest. A payment that came back before is not there any more.
 */
function returnedReceipt(
  { amount, on }: BankEntry,
  { customer, allocations, kind }: MatchSuggestion,
  accounts: ReadonlyMap<AccountId, Account>,
): ReceiptId | null {
  // A customer of a suggestion is the id of his account (`matchInput`).
  const account = accounts.get(customer as AccountId);
  if (account === undefined || kind !== 'return' || amount.minor >= 0) return null;
  const gone = new Set<string>(account.receipts.flatMap(({ returns }) => returns?.receipt ?? []));
  const fitting = account.receipts.filter(
    (one) =>
      one.minor === -amount.minor &&
      one.currency === amount.currency &&
      one.on <= on &&
      !gone.has(one.id),
  );
  const wanted = new Set(allocations.map(({ item }) => item));
  const paying = fitting.filter((one) => paidOne(account, one, wanted));
  return latest(paying) ?? latest(fitting);
}

function paidOne(account: Account, { id }: Receipt, items: ReadonlySet<string>): boolean {
  return account.items.some(
    (item) => items.has(item.id) && item.reductions.some(({ ref }) => ref === id),
  );
}

function latest(receipts: readonly Receipt[]): ReceiptId | null {
  return (
    receipts.reduce<Receipt | null>(
      (last, one) => (last === null || one.on >= last.on ? one : last),
      null,
    )?.id ?? null
  );
}
