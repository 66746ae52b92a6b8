import type { Texts } from '../../messages/texts';

const WHERE = 'Line {line}: “{value}” in {field}';
const ASK = 'Ask the issuer for a corrected invoice, or enter it by hand.';

/** Sentences on electronic invoices: what is wrong, where, and what to do about it. */
export const EINVOICE_TEXTS: Texts = {
  'einvoice.too-large':
    'The PDF is larger than the {limit} MB that are taken. Ask for the invoice as XML.',
  'einvoice.not-one':
    'This XML is no electronic invoice that is read here (its root is “{name}”; UBL and CII are read). Ask for one of these, or enter the invoice by hand.',
  'einvoice.order': 'This is an order, not an invoice: nothing is owed by it. Choose the invoice.',
  'einvoice.received':
    'Invoice {number} is from {seller} to you: you owe it, nobody owes it to you. It was left out.',
  'einvoice.foreign-seller':
    'Invoice {number} is from {seller}, not from {own}. Import it only if the claim is yours; else leave the file out.',
  'einvoice.twice': 'Invoice {number} of {seller} stands in these files twice. It was taken once.',
  'einvoice.missing': `The invoice has no {field}, and without it nothing can be claimed. ${ASK}`,
  'einvoice.too-long': `${WHERE} is longer than the {limit} characters a document number may have. ${ASK}`,
  'einvoice.bad-date': `${WHERE} is not a date as electronic invoices write it (2026-01-31 or 20260131). ${ASK}`,
  'einvoice.impossible-date': `${WHERE} is not a day of the calendar. ${ASK}`,
  'einvoice.bad-currency': `${WHERE} is not a currency code such as EUR. ${ASK}`,
  'einvoice.currencies-differ': `${WHERE} is in {stated}, but the invoice is in {currency}. ${ASK}`,
  'einvoice.not-a-number': `${WHERE} is not an amount. ${ASK}`,
  'einvoice.too-many-decimals': `${WHERE} has more than the {decimals} decimals of {currency}. ${ASK}`,
  'einvoice.amount-too-large': `${WHERE} is too large to be kept exactly. ${ASK}`,
  'einvoice.pdf-none':
    'The PDF has no electronic invoice inside. Ask the issuer for the XML, or enter the invoice by hand.',
  'einvoice.pdf-encrypted':
    'The PDF is protected with a password or against copying, so what is embedded cannot be read. Save it without protection, or ask for the XML.',
  'einvoice.pdf-incomplete':
    'The PDF is not complete: its end is missing. Download it again, or save it from the e-mail again.',
  'einvoice.pdf-damaged':
    'The PDF is damaged and the invoice inside cannot be read. Get the file again, or ask for the XML.',
  'einvoice.pdf-filter':
    'The invoice in the PDF is packed with “{filter}”, which is not read here. Ask for the XML.',
  'einvoice.pdf-too-large':
    'What is packed in the PDF grows beyond {limit} MB, far more than an invoice has. Do not open it; ask the sender what it is.',
  'einvoice.payable-counted':
    'The invoice names no amount due; it was counted from its total, what was paid before and rounding.',
  'einvoice.total-counted':
    'The invoice names no total with tax; it was counted from the amount due and what was paid before.',
  'einvoice.payable-differs':
    'The amount due is {payable} {currency}, but total less payments gives {expected}. The amount due is used; please check.',
  'einvoice.total-differs':
    'The total {total} is not the sum of {basis} and tax {tax}. The total is used; please check.',
  'einvoice.credit-signed-twice':
    'A credit note with a negative amount: it is taken as a credit. Please check that it is none the other way round.',
  'einvoice.figure-left-out':
    'Line {line}: “{value}” in {field} cannot be read as an amount and was left out. It does not change what is owed.',
  'einvoice.no-claim':
    'The document type {typeCode} (pro forma or for information) does not ask for payment. Import it only if it is owed.',
  'einvoice.direct-debit':
    'The invoice is paid by direct debit: the money is collected, the customer need not pay it himself.',
  'einvoice.several-due-dates':
    'The invoice names several due dates. The last one is used; set up instalments by hand if they were agreed.',
  'einvoice.due-from-terms':
    'The invoice names no due date. By its terms it is due on {dueOn}: “{terms}”. Please check.',
  'einvoice.due-from-issue':
    'The invoice names no due date and no clear number of days (“{terms}”). It counts as due on its own date, {dueOn}. Please check.',
  'einvoice.due-from-nothing':
    'The invoice names no due date and no terms. It counts as due on its own date, {dueOn}. Please check.',
};
