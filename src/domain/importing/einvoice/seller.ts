import { nameWords } from '../../matching/normalise';
import { foldVatId } from '../values/vatId';
import type { EInvoice, EParty } from './invoice';

/** Our own company, as far as invoices name it. */
export interface OwnCompany {
  readonly name: string;
  readonly vatId: string;
}

/**
 * Whose invoice it is: ours, one that somebody else wrote to us, or one between others. A company is
 * known by its VAT id where both name one, else by its name without legal form.
 */
export type Side = 'ours' | 'received' | 'foreign';

/** The seller is looked at first: who invoices himself is the seller. */
export function sideOf(
  { seller, buyer }: Pick<EInvoice, 'seller' | 'buyer'>,
  own: OwnCompany,
): Side {
  if (isOwn(seller, own)) return 'ours';
  return isOwn(buyer, own) ? 'received' : 'foreign';
}

function isOwn({ name, tradingName, vatId }: EParty, own: OwnCompany): boolean {
  const ids = [foldVatId(vatId), foldVatId(own.vatId)];
  if (!ids.includes('')) return ids[0] === ids[1];
  const known = wordsOf(own.name);
  return known !== '' && [name, tradingName].some((one) => wordsOf(one) === known);
}

function wordsOf(name: string): string {
  return nameWords(name).sort().join(' ');
}
