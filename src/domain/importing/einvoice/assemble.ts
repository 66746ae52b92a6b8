import type { PlainDate } from '../../dates/plainDate';
import { checkIban } from '../../references/iban';
import { checkRf } from '../../references/rf';
import { type Refusal, refusal } from '../../refusal';
import { err, ok, type Result } from '../../result';
import type { Note } from '../types';
import { needText, readCurrency, readDate, readNumber } from './fields';
import type { EInvoice } from './invoice';
import type { Place, RawInvoice } from './raw';
import { readTotals } from './totals';
import { isCreditType, isDirectDebit, isNoClaim } from './typeCodes';

/** Where an invoice came from, beside its own text. */
export interface Origin {
  readonly embeddedAs: string | null;
  readonly encoding: string;
}

/**
 * Judges the places of an invoice. Refuses what a claim cannot do without (number, type, date,
 * currency, buyer, amount) with the field and its value; everything else is taken as it is.
 */
export function assemble(raw: RawInvoice, origin: Origin): Result<EInvoice, Refusal> {
  const typeCode = typeOf(raw);
  if (!typeCode.ok) return typeCode;
  const number = readNumber(raw.number);
  if (!number.ok) return number;
  const issuedOn = readDate(raw.issuedOn);
  if (!issuedOn.ok) return issuedOn;
  const due = dueDate(raw.dueOn);
  if (!due.ok) return due;
  const currency = readCurrency(raw.currency);
  if (!currency.ok) return currency;
  if (raw.buyer.name === '') return err(refusal('einvoice.missing', { field: 'Buyer name' }));
  const credit = raw.syntax === 'ubl-creditnote' || isCreditType(typeCode.value);
  const read = readTotals(raw, currency.value, credit);
  if (!read.ok) return read;
  const { totals } = read.value;
  return ok({
    ...{ syntax: raw.syntax, profile: raw.profile, ...origin },
    ...{ number: number.value, typeCode: typeCode.value, issuedOn: issuedOn.value },
    kind: totals.grand.minor < 0 || totals.payable.minor < 0 ? 'creditNote' : 'invoice',
    ...{ dueOn: due.value, currency: currency.value, seller: raw.seller, buyer: raw.buyer, totals },
    accounts: raw.accounts.map((written) => ({ written, iban: ibanOf(written) })),
    ...{ paymentMeans: raw.paymentMeans, paymentReference: raw.paymentReference },
    ...{ rf: rfOf(raw.paymentReference), terms: raw.terms.join('\n') },
    ...{ order: raw.order, contract: raw.contract },
    ...{ buyerReference: raw.buyerReference, preceding: raw.preceding },
    ...{ texts: raw.texts, lines: raw.lines },
    notes: [...notesOf(raw, typeCode.value), ...read.value.notes],
  });
}

/** The root says enough of UBL; in CII only the code tells a credit note from an invoice. */
function typeOf(raw: RawInvoice): Result<string, Refusal> {
  if (raw.syntax === 'cii') return needText(raw.typeCode);
  const implied = raw.syntax === 'ubl-creditnote' ? '381' : '380';
  return ok((raw.typeCode.node?.text ?? '') || implied);
}

/** The last of several due dates: to ask for money before it is due is worse than a day too late. */
function dueDate(places: readonly Place[]): Result<PlainDate | null, Refusal> {
  let last: PlainDate | null = null;
  for (const place of places) {
    const read = readDate(place);
    if (!read.ok) return read;
    if (last === null || read.value > last) last = read.value;
  }
  return ok(last);
}

function notesOf(raw: RawInvoice, typeCode: string): Note[] {
  const note = (code: string): Note => ({ line: null, code, params: { typeCode } });
  return [
    ...(isNoClaim(typeCode) ? [note('einvoice.no-claim')] : []),
    ...(isDirectDebit(raw.paymentMeans) ? [note('einvoice.direct-debit')] : []),
    ...(raw.dueOn.length > 1 ? [note('einvoice.several-due-dates')] : []),
  ];
}

function ibanOf(written: string): string | null {
  const checked = checkIban(written);
  return checked.ok ? checked.value.iban : null;
}

function rfOf(reference: string): string | null {
  const checked = checkRf(reference);
  return checked.ok ? checked.value.reference : null;
}
