import type { Company } from '../../../domain/accounts/party';
import type { Comparison, DraftEntry } from '../../../domain/importing/compare';
import type { EParty } from '../../../domain/importing/einvoice/invoice';
import { foldName } from '../../../domain/importing/values/fold';
import type { InvoiceFile } from '../../workers/importProtocol';

/** What becomes of an invoice; `later` is issued after the day of the import and left out. */
export type InvoiceFate = 'fresh' | 'credit' | 'changed' | 'known' | 'later' | 'refused';

export interface InvoiceLine {
  readonly file: InvoiceFile;
  readonly fate: InvoiceFate;
  /** The seller it names when that is not this company; else ''. */
  readonly foreignSeller: string;
}

/** The chosen files in their order, each with what becomes of it. */
export function invoiceLines(
  files: readonly InvoiceFile[],
  comparison: Comparison,
  company: Company | null,
): InvoiceLine[] {
  const fates = new Map<string, InvoiceFate>([
    ...hashes(comparison.unchanged, () => 'known'),
    ...hashes(comparison.changed, () => 'changed'),
    ...hashes(comparison.fresh, ({ item }) => (item.amount.minor < 0 ? 'credit' : 'fresh')),
  ]);
  return files.map((file) => {
    if (!file.read.ok) return { file, fate: 'refused', foreignSeller: '' };
    const { seller } = file.read.value;
    const ours = company === null || isCompany(seller, company);
    return {
      ...{ file, foreignSeller: ours ? '' : seller.name },
      fate: fates.get(file.sha256) ?? 'later',
    };
  });
}

function hashes(
  entries: readonly DraftEntry[],
  fate: (entry: DraftEntry) => InvoiceFate,
): [string, InvoiceFate][] {
  return entries.flatMap((entry): [string, InvoiceFate][] => {
    const { attachment } = entry.item;
    return attachment === undefined ? [] : [[attachment.sha256, fate(entry)]];
  });
}

/** Known by the VAT number where both name one, else by the name. */
export function isCompany(
  { name, tradingName, vatId }: Pick<EParty, 'name' | 'tradingName' | 'vatId'>,
  company: Pick<Company, 'name' | 'vatId'>,
): boolean {
  const [theirs, ours] = [plain(vatId), plain(company.vatId)];
  if (theirs !== '' && ours !== '') return theirs === ours;
  const own = foldName(company.name);
  return [name, tradingName].some((one) => one !== '' && foldName(one) === own);
}

function plain(vatId: string): string {
  return vatId.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
}
