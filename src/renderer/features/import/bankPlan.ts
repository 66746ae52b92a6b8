import type { Account, Item } from '../../../domain/accounts/account';
import type { ImportedFile } from '../../../domain/accounts/events';
import type { AccountId } from '../../../domain/accounts/ids';
import { isOpen, openMinor } from '../../../domain/accounts/views/open';
import type { BankDraft, BankEntry } from '../../../domain/importing/bank/entries';
import { foldName } from '../../../domain/importing/values/fold';
import { sumMinor } from '../../../domain/money/money';
import type { AccountImport, ImportPlan } from '../../ledger/api';
import { en } from '../../messages/en';
import type { BankLine, BankPreview } from './bankPreview';
import type { FileFacts } from './importPlan';

const WHY = en.import.bank;

/** Where each entry of a statement would go. Nobody's money is left out and stays visible. */
export function bankLines(draft: BankDraft, accounts: readonly Account[]): BankLine[] {
  const index = indexOf(accounts.filter(({ hidden }) => !hidden));
  const given = new Map<string, number>();
  return draft.entries.map((entry) => {
    const line = lineOf(entry, index, given);
    for (const { item, minor } of line.allocations) given.set(item, (given.get(item) ?? 0) + minor);
    return line;
  });
}

interface OpenItem {
  readonly account: Account;
  readonly item: Item;
}

interface BankIndex {
  readonly byNumber: ReadonlyMap<string, readonly OpenItem[]>;
  readonly byName: ReadonlyMap<string, Account>;
  /** Receipts booked before, so that the same statement twice books nothing twice. */
  readonly known: ReadonlySet<string>;
}

function indexOf(accounts: readonly Account[]): BankIndex {
  const byNumber = new Map<string, OpenItem[]>();
  const byName = new Map<string, Account>();
  const known = new Set<string>();
  for (const account of accounts) {
    for (const name of [account.name, ...account.aliases]) byName.set(foldName(name), account);
    for (const { on, minor, currency, reference } of account.receipts) {
      known.add([on, minor, currency, reference].join('\n'));
    }
    for (const item of account.items) {
      if (item.kind !== 'invoice' || !isOpen(item)) continue;
      const number = plain(item.number);
      byNumber.set(number, [...(byNumber.get(number) ?? []), { account, item }]);
    }
  }
  return { byNumber, byName, known };
}

function lineOf(entry: BankEntry, index: BankIndex, given: ReadonlyMap<string, number>): BankLine {
  const nothing = { entry, account: null, allocations: [], confidence: 0, books: false };
  const { minor, currency } = entry.amount;
  if (minor <= 0) return { ...nothing, why: WHY.outgoing };
  if (index.known.has([entry.on, minor, currency, referenceOf(entry)].join('\n'))) {
    return { ...nothing, why: WHY.known };
  }
  const left = ({ item }: OpenItem) => openMinor(item) - (given.get(item.id) ?? 0);
  const named = numbersIn(entry, index).filter((one) => left(one) > 0);
  const payer = named[0]?.account ?? index.byName.get(foldName(entry.name));
  if (payer === undefined) return { ...nothing, why: WHY.unknown };
  const own = named.filter(({ account }) => account.id === payer.id);
  const chosen = own.length > 0 ? own : sameAmount(payer, entry, left);
  const allocations = allocate(minor, chosen, left);
  const exact = sumMinor(allocations.map((part) => part.minor)) === minor;
  const why = own.length > 0 ? WHY.byReference : chosen.length > 0 ? WHY.byAmount : WHY.unallocated;
  const confidence = own.length > 0 ? (exact ? 0.98 : 0.9) : chosen.length > 0 ? 0.8 : 0.7;
  return { entry, account: payer.id, allocations, confidence, why, books: true };
}

/** Invoices of the entry's currency whose number stands in its reference or text. */
function numbersIn(entry: BankEntry, { byNumber }: BankIndex): OpenItem[] {
  const words = `${entry.reference} ${entry.text}`.split(/[\s,;:()]+/).map(plain);
  return [...new Set(words)].flatMap((word) => {
    const found = (byNumber.get(word) ?? []).filter(
      ({ item }) => item.currency === entry.amount.currency,
    );
    // Two customers may use one number: the name decides, or nothing does.
    if (found.length < 2) return found;
    return found.filter(({ account }) => foldName(account.name) === foldName(entry.name));
  });
}

function sameAmount(
  account: Account,
  entry: BankEntry,
  left: (one: OpenItem) => number,
): OpenItem[] {
  const fitting = account.items
    .map((item) => ({ account, item }))
    .filter(({ item }) => item.kind === 'invoice' && item.currency === entry.amount.currency)
    .filter((one) => left(one) === entry.amount.minor);
  return fitting.length === 1 ? fitting : [];
}

/** Gives the money to the items in turn, never more than is open of one. */
function allocate(minor: number, items: readonly OpenItem[], left: (one: OpenItem) => number) {
  let rest = minor;
  return items.flatMap((one) => {
    const part = Math.min(rest, left(one));
    rest -= part;
    return part > 0 ? [{ item: one.item.id, minor: part }] : [];
  });
}

/** Payments of a statement, one part per customer. */
export function bankPlan(file: FileFacts, preview: BankPreview, rows: number): ImportPlan {
  const booked = preview.lines.filter((line) => line.books);
  const record: ImportedFile = {
    ...file,
    kind: 'bankStatement',
    asOf: latest(preview.draft.entries.map((entry) => entry.on)) ?? file.on,
    rows,
    fresh: booked.length,
    changed: 0,
    refused: preview.draft.rejected.length,
    totals: Object.fromEntries(
      preview.draft.totals.map(({ currency, minor }) => [currency, minor]),
    ),
  };
  return { file: record, accounts: partsOf(booked) };
}

function partsOf(lines: readonly BankLine[]): AccountImport[] {
  const byAccount = new Map<AccountId, BankLine[]>();
  for (const line of lines) {
    if (line.account === null) continue;
    byAccount.set(line.account, [...(byAccount.get(line.account) ?? []), line]);
  }
  return [...byAccount].map(([account, own]) => ({
    account,
    master: {},
    fresh: [],
    changed: [],
    disputed: [],
    payments: own.map(({ entry, allocations }) => ({
      on: entry.on,
      ...entry.amount,
      reference: referenceOf(entry),
      allocations,
    })),
  }));
}

function referenceOf({ reference, text, name }: BankEntry): string {
  return [name, reference, text].filter((part) => part !== '').join(' · ');
}

function latest<Text extends string>(texts: readonly Text[]): Text | undefined {
  return [...texts].sort().at(-1);
}

function plain(text: string): string {
  return text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}
