import type { Mapping } from '../mapping/mapping';
import type { ItemRole } from '../mapping/roles';
import { cellText } from '../table/cell';
import type { Note } from '../types';
import type { DocumentRows } from './documents';
import type { DraftAddress, DraftCustomer, DraftItem } from './draft';
import type { ItemRow } from './row';

type AddressRole = Extract<ItemRole, `addressLine${string}` | 'city' | 'postalCode' | 'country'>;

export interface Customers {
  readonly customers: readonly DraftCustomer[];
  readonly notes: readonly Note[];
}

/** Documents by debtor, in the order of the file. Master data is the first value the rows give. */
export function groupByCustomer(documents: readonly DocumentRows[], mapping: Mapping): Customers {
  const groups = new Map<string, DocumentRows[]>();
  for (const document of documents) {
    const group = groups.get(document.first.customerKey);
    if (group === undefined) groups.set(document.first.customerKey, [document]);
    else group.push(document);
  }
  const notes: Note[] = [];
  const customers = [...groups].map(([key, group]) => {
    const rows = group.flatMap((document) => document.rows);
    const customer = makeCustomer(
      key,
      rows,
      group.map((document) => document.item),
      mapping,
    );
    if (customer.aliases.length > 0) notes.push(namesDiffer(customer, rows));
    return customer;
  });
  return { customers, notes };
}

function makeCustomer(
  key: string,
  rows: readonly ItemRow[],
  items: readonly DraftItem[],
  mapping: Mapping,
): DraftCustomer {
  const number = rows[0]?.customerNumber ?? '';
  const [name = number, ...aliases] = spellings(rows);
  const text = (role: ItemRole) => firstText(rows, mapping.columns[role]);
  return {
    ...{ key, number, name, aliases, items },
    address: addressOf(text),
    email: text('email'),
    phone: text('phone'),
    terms: text('terms'),
  };
}

/** The spellings of a name, the most frequent first; the earlier of the file wins a draw. */
function spellings(rows: readonly ItemRow[]): string[] {
  const counts = new Map<string, number>();
  for (const { customerName } of rows) {
    if (customerName !== '') counts.set(customerName, (counts.get(customerName) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** The address as the columns have it; `text` gives the value of a column by its role. */
export function addressOf(text: (role: AddressRole) => string): DraftAddress {
  const lines = (['addressLine1', 'addressLine2', 'addressLine3', 'addressLine4'] as const).map(
    text,
  );
  return {
    lines: lines.filter((line) => line !== ''),
    city: text('city'),
    postalCode: text('postalCode'),
    country: text('country'),
  };
}

function firstText(rows: readonly ItemRow[], column: number | undefined): string {
  if (column === undefined) return '';
  for (const row of rows) {
    const text = cellText(row.record, column);
    if (text !== '') return text;
  }
  return '';
}

function namesDiffer(customer: DraftCustomer, rows: readonly ItemRow[]): Note {
  const { number, name, aliases } = customer;
  const params = { number, name, others: aliases.slice(0, 5).join(', '), count: aliases.length };
  return { line: rows[0]?.record.line ?? null, code: 'import.names-differ', params };
}
