import { type Company, NO_CONTACT } from '../../../domain/accounts/party';
import { isCurrency } from '../../../domain/money/currency';
import { checkIban } from '../../../domain/references/iban';
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

const REQUIRED = ['name', 'street', 'city', 'iban', 'contact'] as const;

/** What stands in the way, by field; empty when the company can be saved. */
export function companyErrors(m: Messages, fields: CompanyFields): CompanyErrors {
  const say = m.firstRun.errors;
  const errors: CompanyErrors = {};
  for (const name of REQUIRED) if (fields[name].trim() === '') errors[name] = say.required;
  if (!/^[A-Za-z]{2}$/.test(fields.country.trim())) errors.country = say.country;
  if (!isCurrency(fields.currency.trim().toUpperCase())) errors.currency = say.currency;
  if (fields.email.trim() !== '' && !/^\S+@\S+\.\S+$/.test(fields.email.trim())) {
    errors.email = say.email;
  }
  const iban = checkIban(fields.iban);
  if (fields.iban.trim() !== '' && !iban.ok) errors.iban = refusalSentence(iban.error);
  return errors;
}

/** The company the fields describe, or null while something is missing. */
export function companyOf(m: Messages, fields: CompanyFields): Company | null {
  const currency = fields.currency.trim().toUpperCase();
  const iban = checkIban(fields.iban);
  const complete = Object.keys(companyErrors(m, fields)).length === 0;
  if (!complete || !iban.ok || !isCurrency(currency)) return null;
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
    bankAccounts: [
      { currency, iban: iban.value.iban, bic: fields.bic.trim(), bank: fields.bank.trim() },
    ],
  };
}

/** The fields of a company, to be changed. */
export function fieldsOf(company: Company): CompanyFields {
  const bank = company.bankAccounts[0];
  return {
    name: company.name,
    street: company.address.lines.join('\n'),
    postalCode: company.address.postalCode,
    city: company.address.city,
    country: company.address.country,
    currency: company.currency,
    registration: company.registration,
    vatId: company.vatId,
    bank: bank?.bank ?? '',
    iban: bank?.iban ?? '',
    bic: bank?.bic ?? '',
    contact: company.contact.name,
    phone: company.contact.phone,
    email: company.contact.email,
  };
}
