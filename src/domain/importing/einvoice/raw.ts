import type { XmlNode } from '../xml/node';
import type { EParty, Syntax } from './invoice';

/** Where a value stands, or should stand: the name of its element, and the element if it is there. */
export interface Place {
  readonly field: string;
  readonly node: XmlNode | undefined;
}

export type TotalName =
  | 'lineNet'
  | 'taxBasis'
  | 'tax'
  | 'grand'
  | 'prepaid'
  | 'rounding'
  | 'payable';

/** The places of an invoice in its syntax; nothing is judged yet. */
export interface RawInvoice {
  readonly syntax: Syntax;
  readonly profile: string;
  readonly number: Place;
  readonly typeCode: Place;
  readonly issuedOn: Place;
  /** Every due date there is. */
  readonly dueOn: readonly Place[];
  readonly currency: Place;
  readonly totals: Readonly<Record<TotalName, Place>>;
  readonly seller: EParty;
  readonly buyer: EParty;
  readonly accounts: readonly string[];
  readonly paymentMeans: string;
  readonly paymentReference: string;
  readonly terms: readonly string[];
  readonly order: string;
  readonly contract: string;
  readonly buyerReference: string;
  readonly preceding: string;
  readonly texts: readonly string[];
  readonly lines: number;
}

/** The amount in the invoice's currency among several (tax is also stated in the currency of its office). */
export function amountIn(nodes: readonly XmlNode[], currency: string): XmlNode | undefined {
  const of = (code: string) =>
    nodes.find((node) => (node.attributes.get('currencyID') ?? '') === code);
  return of(currency) ?? of('');
}
