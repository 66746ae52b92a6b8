import type { RoleColumns } from './columns';
import type { FileKind, Mapping } from './mapping';

/** A thing a file must say, in words, and whether the columns say it. */
interface Need {
  readonly words: string;
  readonly met: (columns: RoleColumns) => boolean;
}

const ITEM_NEEDS: readonly Need[] = [
  {
    words: 'customer number or name',
    met: (at) => at.customerNumber !== undefined || at.customerName !== undefined,
  },
  { words: 'invoice number', met: (at) => at.invoiceNumber !== undefined },
  {
    words: 'due date or invoice date',
    met: (at) => at.dueOn !== undefined || at.issuedOn !== undefined,
  },
  {
    words: 'amount or open amount',
    met: (at) =>
      at.amount !== undefined ||
      at.openAmount !== undefined ||
      at.debit !== undefined ||
      (at.quantity !== undefined && at.unitAmount !== undefined),
  },
];

const BANK_NEEDS: readonly Need[] = [
  {
    words: 'booking date',
    met: (at) => at.bookedOn !== undefined || at.valueOn !== undefined,
  },
  {
    words: 'amount',
    met: (at) => at.amount !== undefined || at.debit !== undefined || at.credit !== undefined,
  },
];

const CUSTOMER_NEEDS: readonly Need[] = [
  {
    words: 'customer name',
    met: (at) => at.customerName !== undefined || at.lastName !== undefined,
  },
];

/** What the mapping lacks, in words; empty when the file can be read with it. */
export function missingColumns(mapping: Pick<Mapping, 'kind' | 'columns'>): string[] {
  return needsOf(mapping.kind)
    .filter((need) => !need.met(mapping.columns))
    .map((need) => need.words);
}

function needsOf(kind: FileKind): readonly Need[] {
  switch (kind) {
    case 'open-items':
      return ITEM_NEEDS;
    case 'customers':
      return CUSTOMER_NEEDS;
    case 'bank-statement':
      return BANK_NEEDS;
  }
}
