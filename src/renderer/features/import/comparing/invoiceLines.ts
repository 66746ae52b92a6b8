import type { Comparison, DraftEntry } from '../../../../domain/importing/compare';
import type { OwnCompany } from '../../../../domain/importing/einvoice/seller';
import { sideOf } from '../../../../domain/importing/einvoice/seller';
import { rejectedText } from '../../../../domain/importing/rejects';
import type { Rejected } from '../../../../domain/importing/types';
import { refusalSentence } from '../../../frame/refusalSentence';
import type { ListedInvoice } from '../../../workers/importProtocol';

/** What becomes of an invoice; `later` is issued after the day of the import and left out. */
type InvoiceFate = 'fresh' | 'credit' | 'changed' | 'known' | 'later' | 'refused';

/** One file of several electronic invoices, and what becomes of it. */
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
  const left = [...rejected];
  const lineOf = (file: ListedInvoice): InvoiceLine => {
    if (!file.read.ok) return refusedLine(file, refusalSentence(file.read.error));
    const { number, seller } = file.read.value;
    const at = left.findLastIndex((row) => isOf(row, file, number));
    const [row] = at < 0 ? [] : left.splice(at, 1);
    if (row !== undefined) return refusedLine(file, rejectedText(row));
    const ours = own === null || sideOf(file.read.value, own) === 'ours';
    const fate = fates.get(`${file.sha256} ${number}`) ?? 'later';
    return { file, fate, why: '', foreignSeller: ours ? '' : seller.name };
  };
  // Each refusal is of one file; of files that are the same, the first is the one that is taken.
  return files.toReversed().map(lineOf).reverse();
}

function isOf({ cells, params, file }: Rejected, listed: ListedInvoice, number: string): boolean {
  return file === listed.sha256 && cells[0] === listed.name && params.number === number;
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
