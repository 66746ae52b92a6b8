import type { Comparison, DraftEntry } from '../../../domain/importing/compare';
import type { OwnCompany } from '../../../domain/importing/einvoice/seller';
import { sideOf } from '../../../domain/importing/einvoice/seller';
import { rejectedText } from '../../../domain/importing/rejects';
import type { Rejected } from '../../../domain/importing/types';
import { refusalSentence } from '../../frame/refusalSentence';
import type { ListedInvoice } from '../../workers/importProtocol';

/** What becomes of an invoice; `later` is issued after the day of the import and left out. */
export type InvoiceFate = 'fresh' | 'credit' | 'changed' | 'known' | 'later' | 'refused';

export interface InvoiceLine {
  readonly file: ListedInvoice;
  readonly fate: InvoiceFate;
  /** Why it is refused; '' when it is not. */
  readonly why: string;
  /** The seller it names when that is not this company; else ''. */
  readonly foreignSeller: string;
}

/** The invoices of the chosen files in their order, each with what becomes of it. */
export function invoiceLines(
  files: readonly ListedInvoice[],
  rejected: readonly Rejected[],
  comparison: Comparison,
  own: OwnCompany | null,
): InvoiceLine[] {
  const fates = new Map<string, InvoiceFate>([
    ...keyed(comparison.unchanged, () => 'known'),
    ...keyed(comparison.changed, () => 'changed'),
    ...keyed(comparison.fresh, ({ item }) => (item.amount.minor < 0 ? 'credit' : 'fresh')),
  ]);
  return files.map((file): InvoiceLine => {
    if (!file.read.ok) return refusedLine(file, refusalSentence(file.read.error));
    const { number, seller } = file.read.value;
    const row = rejected.find(
      ({ cells, params }) => cells[0] === file.name && params.number === number,
    );
    if (row !== undefined) return refusedLine(file, rejectedText(row));
    const ours = own === null || sideOf(file.read.value, own) === 'ours';
    const fate = fates.get(`${file.sha256} ${number}`) ?? 'later';
    return { file, fate, why: '', foreignSeller: ours ? '' : seller.name };
  });
}

function refusedLine(file: ListedInvoice, why: string): InvoiceLine {
  return { file, fate: 'refused', why, foreignSeller: '' };
}

function keyed(
  entries: readonly DraftEntry[],
  fate: (entry: DraftEntry) => InvoiceFate,
): [string, InvoiceFate][] {
  return entries.flatMap((entry): [string, InvoiceFate][] => {
    const { attachment, number } = entry.item;
    return attachment === undefined ? [] : [[`${attachment.sha256} ${number}`, fate(entry)]];
  });
}
