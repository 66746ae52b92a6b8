import type { Currency } from '../money/currency';

/** Address lines as printed under the name: street, building. Country is ISO 3166-1 alpha-2, or ''. */
export interface PostalAddress {
  readonly lines: readonly string[];
  readonly postalCode: string;
  readonly city: string;
  readonly region: string;
  readonly country: string;
}

/** A person at the customer. Blank texts are what is not known. */
export interface ContactPerson {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  /** How and when the person likes to be reached, in the user's words. */
  readonly preference: string;
  /** What the person does there: bookkeeping, owner. */
  readonly role?: string;
  /** BCP 47 language to speak and write in; absent or '': that of the account. */
  readonly language?: string;
}

/** An IBAN where there is one, else the account number as the country writes it. */
export interface BankAccount {
  readonly currency: Currency;
  readonly iban: string;
  readonly bic: string;
  readonly bank: string;
}

/** The creditor: the firm whose invoices are collected. */
export interface Company {
  readonly name: string;
  readonly address: PostalAddress;
  readonly currency: Currency;
  readonly registration: string;
  readonly vatId: string;
  readonly contact: ContactPerson;
  /** At least one. The first one of a currency is printed on letters in that currency. */
  readonly bankAccounts: readonly BankAccount[];
}

export const NO_ADDRESS: PostalAddress = {
  lines: [],
  postalCode: '',
  city: '',
  region: '',
  country: '',
};

export const NO_CONTACT: ContactPerson = { name: '', phone: '', email: '', preference: '' };
