import type { PlainDate } from '../dates/plainDate';
import type { Currency } from '../money/currency';
import type { DraftCustomer, DraftItem, ImportDraft } from './openItems/draft';

/** A document the ledger already has, as far as a file can change it. Amounts in minor units. */
export interface ExistingItem {
  readonly customerKey: string;
  readonly number: string;
  readonly issuedOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly currency: Currency;
  readonly amount: number;
  readonly open: number;
  readonly settledOn: PlainDate | null;
  readonly disputed: boolean;
  /** Name of the file the document came as; none unless given. */
  readonly attachment?: string;
}

/** Fields of a document that are compared, in the order they are shown. */
const FIELDS = [
  'issuedOn',
  'dueOn',
  'currency',
  'amount',
  'open',
  'settledOn',
  'disputed',
] as const;
export type ComparedField = (typeof FIELDS)[number] | 'attachment';
export type FieldValue = string | number | boolean | null;

/** A field that the file has otherwise than the ledger. */
export interface FieldChange {
  readonly field: ComparedField;
  readonly before: FieldValue;
  readonly after: FieldValue;
}

/** A document of the file with its customer. */
export interface DraftEntry {
  readonly customer: DraftCustomer;
  readonly item: DraftItem;
}

/** An item the ledger has, and what the file would change of it. */
export interface ChangedEntry extends DraftEntry {
  readonly existing: ExistingItem;
  readonly changes: readonly FieldChange[];
}

export interface Comparison {
  readonly fresh: readonly DraftEntry[];
  readonly changed: readonly ChangedEntry[];
  readonly unchanged: readonly DraftEntry[];
  /** In the ledger and open, but not in the file: settled, if the file is the full list of open items. */
  readonly missing: readonly ExistingItem[];
}

/**
 * What a draft would change in the ledger. A document is known by customer key and number, so that
 * importing the same file as of the same day again changes nothing.
 */
export function compareWithLedger(
  draft: ImportDraft,
  existing: readonly ExistingItem[],
): Comparison {
  const known = new Map(existing.map((item) => [identity(item.customerKey, item.number), item]));
  const fresh: DraftEntry[] = [];
  const changed: ChangedEntry[] = [];
  const unchanged: DraftEntry[] = [];
  for (const entry of entriesOf(draft)) {
    const id = identity(entry.customer.key, entry.item.number);
    const before = known.get(id);
    known.delete(id);
    const changes = before === undefined ? [] : changesBetween(before, entry);
    if (before === undefined) fresh.push(entry);
    else if (changes.length === 0) unchanged.push(entry);
    else changed.push({ ...entry, existing: before, changes });
  }
  const missing = [...known.values()].filter((item) => item.open !== 0);
  return { fresh, changed, unchanged, missing };
}

/** A draft's document as the ledger will have it after the import. */
export function existingFromDraft({ customer, item }: DraftEntry): ExistingItem {
  const { number, issuedOn, dueOn, settledOn, disputed } = item;
  return {
    ...{ customerKey: customer.key, number, issuedOn, dueOn, settledOn, disputed },
    currency: item.amount.currency,
    amount: item.amount.minor,
    open: item.open.minor,
    ...(item.attachment !== undefined && { attachment: item.attachment.name }),
  };
}

/** All items of a file with their customers, in the order of the file. */
export function* entriesOf(draft: ImportDraft): Generator<DraftEntry> {
  for (const customer of draft.customers) {
    for (const item of customer.items) yield { customer, item };
  }
}

function identity(customerKey: string, number: string): string {
  return `${customerKey}\u0000${number}`;
}

function changesBetween(before: ExistingItem, entry: DraftEntry): FieldChange[] {
  const after = existingFromDraft(entry);
  // An assumed invoice date moves with the day of the import: it says nothing new.
  const fields = entry.item.issuedOnAssumed
    ? FIELDS.filter((field) => field !== 'issuedOn')
    : FIELDS;
  const changes = fields
    .filter((field) => before[field] !== after[field])
    .map((field): FieldChange => ({ field, before: before[field], after: after[field] }));
  return [...changes, ...attachmentChange(before, entry)];
}

/** A file comes to a document that has none; one that it has is never replaced. */
function attachmentChange(before: ExistingItem, { item }: DraftEntry): FieldChange[] {
  if (item.attachment === undefined || before.attachment !== undefined) return [];
  return [{ field: 'attachment', before: null, after: item.attachment.name }];
}
