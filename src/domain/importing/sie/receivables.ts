/** Names of accounts that hold what customers owe, in the languages such plans are written in. */
const NAMES =
  /^(?:kundfordr|kundefordr|myyntisaami|accounts? receivable|trade (?:receivables|debtors))/i;

/**
 * True when postings on an account are claims on customers: 1510–1518 of the BAS account plan
 * (1519 is what was written down of them), or an asset account whose `#KONTO` name says so.
 */
export function isReceivable(account: string, name: string): boolean {
  if (account === '1519') return false;
  return /^151\d$/.test(account) || (/^1\d{3,}$/.test(account) && NAMES.test(name.trim()));
}

/** BAS 1516: claims the customer disputes. */
export function isDisputed(account: string): boolean {
  return account === '1516';
}

/** Who owes what, as far as a voucher says. */
export interface Debt {
  readonly customerNumber: string;
  readonly customerName: string;
  readonly number: string;
}

/** Dimensions the standard reserves (SIE 4B, `#DIM`): 8 customer, 10 invoice. */
const CUSTOMER = '8';
const INVOICE = '10';

/** "Kundfaktura 29 Name": how Swedish programs write the voucher of an invoice. */
const INVOICE_TEXT = /^(?:kund)?faktura\s+(?:nr\.?\s*)?(\d[\w-]*)[\s,:]+(\S.*)$/i;
/** "Kundfaktura (Name, 29)". */
const INVOICE_IN_BRACKETS = /^(?:kund)?faktura\s*\(\s*(.*\S)\s*,\s*(\d[\w-]*)\s*\)$/i;

/**
 * The customer and invoice of a posting: the objects of the dimensions for them; else the voucher's
 * text where it names both; else `null`, and only voucher and account are known.
 */
export function debtOf(
  objects: readonly string[],
  voucherText: string,
  names: ReadonlyMap<string, string>,
): Debt | null {
  const customer = objectOf(objects, CUSTOMER);
  const invoice = objectOf(objects, INVOICE);
  const told = invoiceInText(voucherText);
  if (customer !== '') {
    const customerName = names.get(`${CUSTOMER} ${customer}`) ?? '';
    return { customerNumber: customer, customerName, number: invoice || (told?.number ?? '') };
  }
  return told === null
    ? null
    : { customerNumber: '', customerName: told.name, number: told.number };
}

function objectOf(objects: readonly string[], dimension: string): string {
  for (let at = 0; at + 1 < objects.length; at += 2) {
    if (objects[at] === dimension) return objects[at + 1] ?? '';
  }
  return '';
}

function invoiceInText(text: string): { name: string; number: string } | null {
  const plain = INVOICE_TEXT.exec(text.trim());
  if (plain !== null) return { number: plain[1] ?? '', name: plain[2] ?? '' };
  const inner = INVOICE_IN_BRACKETS.exec(text.trim());
  return inner === null ? null : { number: inner[2] ?? '', name: inner[1] ?? '' };
}
