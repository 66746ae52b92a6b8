import { type Company, NO_CONTACT } from '../../../domain/accounts/party';
import { isCurrency } from '../../../domain/money/currency';
import { checkAccount, needsIban } from '../../../domain/references/account';
import { checkBic } from '../../../domain/references/bic';
import { refusalSentence } from '../../frame/refusalSentence';
import type { Messages } from '../../messages/en';

/** The form of a company as texts, as typed. */
export interface CompanyFields {
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly country: string;
  readonly currency: string;
  readonly registration: string;
  readonly vatId: string;
  readonly bank: string;
  readonly iban: string;
  readonly bic: string;
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
}

export type CompanyErrors = Partial<Record<keyof CompanyFields, string>>;

export const NO_COMPANY: CompanyFields = {
  name: '',
  street: '',
  postalCode: '',
  city: '',
  country: '',
  currency: 'EUR',
  registration: '',
  vatId: '',
  bank: '',
  iban: '',
  bic: '',
  contact: '',
  phone: '',
  email: '',
};

/** The company without its bank accounts. */
type CompanyFacts = Omit<Company, 'bankAccounts'>;

const REQUIRED = ['name', 'street', 'city', 'contact'] as const;

/** What stands in the way, by field; empty when the company can be saved. */
export function companyErrors(m: Messages, fields: CompanyFields): CompanyErrors {
  const errors = factErrors(m, fields);
  const account = accountOf(fields);
  if (fields.iban.trim() === '') errors.iban = m.firstRun.errors.required;
  else if (!account.ok) errors.iban = refusalSentence(account.error);
  const bic = fields.bic.trim() === '' ? null : checkBic(fields.bic);
  if (bic?.ok === false) errors.bic = refusalSentence(bic.error);
  return errors;
}

/** The same without what is said of the bank account. */
export function factErrors(m: Messages, fields: CompanyFields): CompanyErrors {
  const say = m.firstRun.errors;
  const errors: CompanyErrors = {};
  for (const name of REQUIRED) if (fields[name].trim() === '') errors[name] = say.required;
  if (!/^[A-Za-z]{2}$/.test(fields.country.trim())) errors.country = say.country;
  if (!isCurrency(fields.currency.trim().toUpperCase())) errors.currency = say.currency;
  if (fields.email.trim() !== '' && !/^\S+@\S+\.\S+$/.test(fields.email.trim())) {
    errors.email = say.email;
  }
  return errors;
}

/** The company the fields describe, with one bank account, or null while something is missing. */
export function companyOf(m: Messages, fields: CompanyFields): Company | null {
  const facts = factsOf(m, fields);
  const number = accountOf(fields);
  const complete = Object.keys(companyErrors(m, fields)).length === 0;
  if (facts === null || !complete || !number.ok) return null;
  const { currency } = facts;
  const bic = checkBic(fields.bic);
  const { number: iban } = number.value;
  const account = { iban, bic: bic.ok ? bic.value : '', bank: fields.bank.trim() };
  return { ...facts, bankAccounts: [{ currency, ...account }] };
}

/** The first account of the firm, checked: an IBAN where its country has them. */
export function accountOf({ iban, country }: CompanyFields) {
  return checkAccount(iban, needsIban(country, true));
}

/** What the fields say of the company itself, or null while something is missing. */
export function factsOf(m: Messages, fields: CompanyFields): CompanyFacts | null {
  const currency = fields.currency.trim().toUpperCase();
  const complete = Object.keys(factErrors(m, fields)).length === 0;
  if (!complete || !isCurrency(currency)) return null;
  return {
    name: fields.name.trim(),
    address: {
      lines: fields.street
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      postalCode: fields.postalCode.trim(),
      city: fields.city.trim(),
      region: '',
      country: fields.country.trim().toUpperCase(),
    },
    currency,
    registration: fields.registration.trim(),
    vatId: fields.vatId.trim(),
    contact: {
      ...NO_CONTACT,
      name: fields.contact.trim(),
      phone: fields.phone.trim(),
      email: fields.email.trim(),
    },
  };
}

/** The fields of a company, to be changed; its bank accounts have a form of their own. */
export function fieldsOf(company: CompanyFacts): CompanyFields {
  return {
    ...NO_COMPANY,
    name: company.name,
    street: company.address.lines.join('\n'),
    postalCode: company.address.postalCode,
    city: company.address.city,
    country: company.address.country,
    currency: company.currency,
    registration: company.registration,
    vatId: company.vatId,
    contact: company.contact.name,
    phone: company.contact.phone,
    email: company.contact.email,
  };
}
