import type { Account, MasterData } from '../../../../domain/accounts/account';
import type { TraceSource } from '../../../../domain/accounts/dossier/types';
import {
  type LetterLanguage,
  letterLanguage,
} from '../../../../domain/letters/languages/languages';
import { err, ok, type Result } from '../../../../domain/result';

/** The form as text; `street` holds one address line per line. */
export interface MasterFields {
  readonly name: string;
  readonly debtorType: MasterData['debtorType'];
  readonly language: LetterLanguage;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly country: string;
  readonly person: string;
  readonly phone: string;
  readonly email: string;
  readonly preference: string;
  /** Who said the new address, of a customer whose address is in doubt; '' while not said. */
  readonly saidBy: TraceSource | '';
}

/**
 * Master data as its form shows it. A country that is no code of two letters is blank: it is asked
 * for again.
 */
export function fieldsOf({
  name,
  debtorType,
  language,
  address,
  contact,
}: MasterData): MasterFields {
  const { postalCode, city, country, lines } = address;
  const { phone, email, preference } = contact;
  return {
    ...{ name, debtorType, postalCode, city, phone, email, preference },
    country: /^[A-Z]{2}$/.test(country) ? country : '',
    street: lines.join('\n'),
    person: contact.name,
    language: letterLanguage(language),
    saidBy: '',
  };
}

/** Only what differs from the account, or the field that is wrong. */
export function masterChange(
  account: Account,
  fields: MasterFields,
): Result<Partial<MasterData>, 'name' | 'country'> {
  const name = fields.name.trim();
  const country = fields.country.trim().toUpperCase();
  if (name === '') return err('name');
  if (country !== '' && !/^[A-Z]{2}$/.test(country)) return err('country');
  const after: Pick<MasterData, 'name' | 'debtorType' | 'language' | 'address' | 'contact'> = {
    name,
    debtorType: fields.debtorType,
    // A language we have no words for stays on record until somebody chooses another.
    language:
      letterLanguage(account.language) === fields.language ? account.language : fields.language,
    address: {
      ...account.address,
      lines: fields.street.split('\n').flatMap((line) => line.trim() || []),
      postalCode: fields.postalCode.trim(),
      city: fields.city.trim(),
      country,
    },
    contact: {
      ...account.contact,
      name: fields.person.trim(),
      phone: fields.phone.trim(),
      email: fields.email.trim(),
      preference: fields.preference.trim(),
    },
  };
  const entries = Object.entries(after).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(account[key as keyof typeof after]),
  );
  return ok(Object.fromEntries(entries));
}
