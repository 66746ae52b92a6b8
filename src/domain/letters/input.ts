import type { Account, Item } from '../accounts/account';
import type { PlanId } from '../accounts/ids';
import type { Company } from '../accounts/party';
import type { PlainDate } from '../dates/plainDate';
import type { LetterLayoutName } from '../documents/layout';
import type { PaperSettings } from '../settings/sections/paper';

/** What every letter is made from. */
export interface LetterInput {
  readonly company: Company;
  readonly account: Account;
  /** The items the letter is about, all of one currency. Those settled by `today` are left out. */
  readonly items: readonly Item[];
  readonly today: PlainDate;
  /** Last day to pay, or to answer; letters that set none do not look at it. */
  readonly deadline: PlainDate;
  /** The agreement it is about, where it is about one; default: the first that fits. */
  readonly plan?: PlanId;
  /** Our reference: the number of the letter, printed and asked for with the payment. */
  readonly reference: string;
  /** Which letter of its row it is: with the year of `today` no other has it. Default: not in a row. */
  readonly serial?: number;
  /** Default: the one for the envelopes of the company's country. */
  readonly layout?: LetterLayoutName;
  /** Default: none, so nothing is threatened. */
  readonly consequences?: readonly Consequence[];
  /** Claimed beside the items. Default: none. */
  readonly charges?: readonly Charge[];
  /** Minor units that will be charged should the letter stay without effect (NL art. 6:96 BW). */
  readonly announcedCosts?: number;
  /** Goes registered and is marked so. Default: a letter before action does. */
  readonly registered?: boolean;
  /** Logo, signature and paper as set; default: none, plain paper. */
  readonly paper?: Pick<PaperSettings, 'logo' | 'signature' | 'preprinted'>;
  /** What the post calls the registered service; default: as in the company's country. */
  readonly service?: string;
  /** Default: what the kind of letter needs. */
  readonly enclosures?: readonly string[];
  /** Copies of invoices that go along, as the list of enclosures names them. */
  readonly copies?: readonly string[];
  /** Default: the text shipped for the kind and the customer's language. */
  readonly text?: LetterText;
}

/** Liquid text of a letter: subject, blank line, paragraphs. */
export interface LetterText {
  readonly source: string;
  /** Written by the user: its words are held against the tone rules before they go out. */
  readonly own: boolean;
}

export const CONSEQUENCE_KINDS = ['court', 'agency', 'creditBureau'] as const;

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
