import type { PlainDate } from '../../dates/plainDate';
import { addDays } from '../../dates/plainDate';
import { totalsByCurrency } from '../../money/money';
import type { Refusal } from '../../refusal';
import type { Attachment, DraftCustomer, DraftItem, ImportDraft } from '../openItems/draft';
import { daysOfTerms } from '../openItems/words';
import type { Note, Rejected } from '../types';
import { foldName } from '../values/fold';
import type { EInvoice, EParty } from './invoice';
import { type OwnCompany, sideOf } from './seller';

/** An invoice and the file it came in, which becomes the attachment of the document. */
export interface InvoiceFile {
  readonly invoice: EInvoice;
  readonly file: Attachment;
}

/** An invoice, or a file, that cannot be taken. */
export interface RefusedFile {
  readonly file: Pick<Attachment, 'name' | 'sha256'>;
  readonly refusal: Refusal;
}

export interface DraftOptions {
  /** The day the ledger is to show; documents issued later are left out. */
  readonly asOf: PlainDate;
  /** Who we are; without it nobody's invoice is refused. */
  readonly own?: OwnCompany;
  /** What was refused before: it stands among the refused rows. */
  readonly refused?: readonly RefusedFile[];
}

interface Entry {
  readonly buyer: EParty;
  readonly item: DraftItem;
  readonly dueFrom: 'file' | 'terms' | 'issue';
  readonly terms: string;
  readonly notes: readonly Note[];
}

/**
 * What electronic invoices would bring into the ledger: the buyer as the customer, one document each.
 * One that we received, and one that stands there twice, are refused; one of another seller is noted.
 */
export function toImportDraft(
  invoices: readonly InvoiceFile[],
  { asOf, own, refused = [] }: DraftOptions,
): ImportDraft {
  const judged = judge(invoices, own);
  const all = judged.taken.map(entryOf);
  const issued = all.filter(({ item }) => item.issuedOn <= asOf);
  const open = issued.filter(({ item }) => item.open.minor !== 0).length;
  const rejected = [...refused.map(rejectedFile), ...judged.rejected];
  return {
    ...{ preset: 'e-invoice', asOf, rejected, customers: customersOf(issued) },
    notes: [...judged.notes, ...notesOf(all, issued, asOf)],
    totals: {
      file: totalsByCurrency(all.map(({ item }) => item.open)),
      accepted: totalsByCurrency(issued.map(({ item }) => item.amount)),
      open: totalsByCurrency(issued.map(({ item }) => item.open)),
    },
    counts: {
      ...{ rows: all.length + rejected.length, accepted: all.length, rejected: rejected.length },
      ...{ documents: issued.length, open, settled: issued.length - open },
      notYetIssued: all.length - issued.length,
    },
  };
}

interface Judged {
  readonly taken: readonly InvoiceFile[];
  readonly rejected: readonly Rejected[];
  readonly notes: readonly Note[];
}

function judge(invoices: readonly InvoiceFile[], own: OwnCompany | undefined): Judged {
  const taken: InvoiceFile[] = [];
  const rejected: Rejected[] = [];
  const notes: Note[] = [];
  const seen = new Set<string>();
  for (const one of invoices) {
    const { number, seller } = one.invoice;
    const side = own === undefined ? 'ours' : sideOf(one.invoice, own);
    const params = { number, seller: seller.name, own: own?.name ?? '' };
    const id = `${foldName(seller.name)}\n${keyOf(one.invoice.buyer)}\n${number}`;
    if (side === 'received') rejected.push(rejectedInvoice(one, 'einvoice.received', params));
    else if (seen.has(id)) rejected.push(rejectedInvoice(one, 'einvoice.twice', params));
    else {
      taken.push(one);
      if (side === 'foreign') notes.push(fileNote('einvoice.foreign-seller', params));
    }
    seen.add(id);
  }
  return { taken, rejected, notes };
}

function rejectedInvoice(
  { file }: InvoiceFile,
  code: string,
  params: Rejected['params'],
): Rejected {
  const value = String(params.seller);
  return {
    line: 1,
    field: 'Seller name',
    value,
    code,
    params,
    cells: [file.name],
    file: file.sha256,
  };
}

function rejectedFile({ file, refusal: { code, params = {} } }: RefusedFile): Rejected {
  const { line = 1, field = null, value = '' } = params;
  return {
    ...{ line: Number(line), field: field === null ? null : String(field), value: String(value) },
    ...{ code, params, cells: [file.name], file: file.sha256 },
  };
}

function entryOf({ invoice, file }: InvoiceFile): Entry {
  const { number, kind, issuedOn, totals, terms, notes } = invoice;
  const due = dueOf(invoice);
  // Where more was paid than asked for, what is left is owed the other way: a credit of that size.
  const turned = totals.grand.minor > 0 && totals.payable.minor < 0;
  const item: DraftItem = {
    ...{ number, kind, issuedOn, issuedOnAssumed: false, dueOn: due.dueOn },
    amount: turned ? totals.payable : totals.grand,
    open: totals.payable,
    settledOn: totals.payable.minor === 0 ? issuedOn : null,
    ...{ disputed: false, reference: referenceOf(invoice), text: '', line: 1, attachment: file },
  };
  return { buyer: invoice.buyer, item, dueFrom: due.from, terms, notes };
}

/** Words that make a number in the terms a number of days ("§ 286" is none). */
const DAYS = /\b(?:days?|tagen?|tage|jours?|dagen|dni|d[ií]as|giorni|dagar|dage|net)\b/i;

function dueOf({ dueOn, issuedOn, terms }: EInvoice): { dueOn: PlainDate; from: Entry['dueFrom'] } {
  if (dueOn !== null) return { dueOn, from: 'file' };
  const days = DAYS.test(terms) ? daysOfTerms(terms) : null;
  return days === null
    ? { dueOn: issuedOn, from: 'issue' }
    : { dueOn: addDays(issuedOn, days), from: 'terms' };
}

/** What the payer will most likely quote. */
function referenceOf(invoice: EInvoice): string {
  const { rf, paymentReference, order, contract, buyerReference } = invoice;
  return rf ?? [paymentReference, order, contract, buyerReference].find((one) => one !== '') ?? '';
}

function customersOf(entries: readonly Entry[]): DraftCustomer[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry.buyer);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    return first === undefined ? [] : [customerOf(key, first, group)];
  });
}

function customerOf(key: string, { buyer, terms }: Entry, group: readonly Entry[]): DraftCustomer {
  const { name, tradingName, address, contact, endpoint } = buyer;
  return {
    ...{ key, number: customerNumber(buyer), name },
    aliases: tradingName === '' || tradingName === name ? [] : [tradingName],
    ...{ address, phone: contact.phone, contactName: contact.name, vatId: buyer.vatId },
    // "EM" says that electronic documents go to an e-mail address.
    email: contact.email || (endpoint.scheme === 'EM' ? endpoint.id : ''),
    terms: terms.split('\n')[0] ?? '',
    items: group.map(({ item }) => item),
  };
}

function keyOf(buyer: EParty): string {
  const number = customerNumber(buyer);
  return number === '' ? `name:${foldName(buyer.name)}` : `no:${number}`;
}

/** An identifier without a register is the number the seller gave the buyer (BT-46). */
function customerNumber({ identifiers }: EParty): string {
  return identifiers.find(({ scheme, id }) => scheme === '' && id !== '')?.id ?? '';
}

function notesOf(all: readonly Entry[], issued: readonly Entry[], asOf: PlainDate): Note[] {
  const late = all.length - issued.length;
  return [
    ...(late > 0 ? [fileNote('import.not-yet-issued', { count: late, asOf })] : []),
    ...issued.flatMap(({ notes }) => notes),
    ...issued.flatMap(dueNotes),
  ];
}

function dueNotes({ item, dueFrom, terms }: Entry): Note[] {
  const { number, dueOn, issuedOn, line } = item;
  if (dueFrom === 'file') {
    const params = { line, number, dueOn, issuedOn };
    return dueOn < issuedOn ? [{ line, code: 'import.due-before-issue', params }] : [];
  }
  const from = terms === '' ? 'nothing' : dueFrom;
  return [fileNote(`einvoice.due-from-${from}`, { dueOn, terms: terms.slice(0, 200) })];
}

function fileNote(code: string, params: Note['params']): Note {
  return { line: null, code, params };
}
