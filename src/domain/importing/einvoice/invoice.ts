import type { PlainDate } from '../../dates/plainDate';
import type { Currency } from '../../money/currency';
import type { Money } from '../../money/money';
import type { DraftAddress } from '../openItems/draft';
import type { Note } from '../types';

export type Syntax = 'ubl-invoice' | 'ubl-creditnote' | 'cii';

/** An identifier and the register it is from ("0088" is GLN); `''` where none is named. */
export interface Identifier {
  readonly scheme: string;
  readonly id: string;
}

/** Seller or buyer. Texts are as the file has them, `''` where it has none. */
export interface EParty {
  /** The registered name, else the trading name. */
  readonly name: string;
  readonly tradingName: string;
  readonly identifiers: readonly Identifier[];
  /** Where electronic documents go to. */
  readonly endpoint: Identifier;
  readonly legalId: string;
  readonly vatId: string;
  readonly address: DraftAddress;
  readonly contact: { readonly name: string; readonly phone: string; readonly email: string };
}

/** Header totals (EN 16931, BG-22). Of a credit note they are negative. */
export interface ETotals {
  /** Sum of the lines without tax (BT-106), total without tax (BT-109), tax (BT-110). */
  readonly lineNet: Money | null;
  readonly taxBasis: Money | null;
  readonly tax: Money | null;
  /** Total with tax (BT-112). */
  readonly grand: Money;
  /** Paid before (BT-113) and rounding (BT-114); 0 where the file has none. */
  readonly prepaid: Money;
  readonly rounding: Money;
  /** Still to be paid (BT-115). */
  readonly payable: Money;
}

/** An account to pay to, or the payer's of a direct debit. */
export interface EAccount {
  readonly written: string;
  /** Without blanks, when it is a right IBAN. */
  readonly iban: string | null;
}

/** The header of one electronic invoice, whichever syntax it came in. */
export interface EInvoice {
  readonly syntax: Syntax;
  /** The rules it follows (BT-24), such as "urn:factur-x.eu:1p0:minimum". */
  readonly profile: string;
  /** Name of the file it was embedded in a PDF as; `null` when it was a file itself. */
  readonly embeddedAs: string | null;
  readonly encoding: string;
  readonly number: string;
  /** UNTDID 1001: 380 invoice, 381 credit note, 384 corrected, 389 self-billed, 326 partial … */
  readonly typeCode: string;
  /** Credit notes, and documents whose total is negative. */
  readonly kind: 'invoice' | 'creditNote';
  readonly issuedOn: PlainDate;
  /** `null` when the file names no day, even if its terms say something in words. */
  readonly dueOn: PlainDate | null;
  readonly currency: Currency;
  readonly seller: EParty;
  readonly buyer: EParty;
  readonly totals: ETotals;
  readonly accounts: readonly EAccount[];
  /** UNTDID 4461: 58 SEPA transfer, 59 SEPA direct debit …; `''` where none is named. */
  readonly paymentMeans: string;
  /** Remittance information (BT-83), and the same as a creditor reference when it is one. */
  readonly paymentReference: string;
  readonly rf: string | null;
  readonly terms: string;
  readonly order: string;
  readonly contract: string;
  /** The buyer's own sign (BT-10), and the invoice this one corrects (BT-25). */
  readonly buyerReference: string;
  readonly preceding: string;
  readonly texts: readonly string[];
  /** Number of invoice lines; 0 in profiles without lines. */
  readonly lines: number;
  readonly notes: readonly Note[];
}
