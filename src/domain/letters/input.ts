import type { Account, Item } from '../accounts/account';
import type { Company } from '../accounts/party';
import type { PlainDate } from '../dates/plainDate';
import type { LetterLayoutName } from '../documents/layout';

/** What every letter about money is made from. */
export interface LetterInput {
  readonly company: Company;
  readonly account: Account;
  /** The items to be chased, all of one currency. Those settled by `today` are left out. */
  readonly items: readonly Item[];
  readonly today: PlainDate;
  readonly deadline: PlainDate;
  /** Our reference: the number of the letter, printed and asked for with the payment. */
  readonly reference: string;
  /** Default: the one for the envelopes of the company's country. */
  readonly layout?: LetterLayoutName;
}

/**
 * A step the firm has enabled in its settings and really can take. A letter names no other:
 * a threat one will not or may not carry out is unlawful in most countries.
 */
export type Consequence =
  | { readonly kind: 'court' }
  | { readonly kind: 'agency'; readonly name: string }
  | { readonly kind: 'creditBureau'; readonly name: string };

/** A sum claimed beside the invoices, computed elsewhere. Minor units of the letter's currency. */
export interface Charge {
  readonly kind: 'interest' | 'lumpSum' | 'costs';
  /** As it is to be read in the statement: what for, rate and period, legal basis. */
  readonly label: string;
  readonly minor: number;
}

export interface LetterBeforeActionInput extends LetterInput {
  /** Default: none, so nothing is threatened. */
  readonly consequences?: readonly Consequence[];
  /** Default: none. */
  readonly charges?: readonly Charge[];
  /** Default: copies of the invoices. */
  readonly enclosures?: readonly string[];
}
