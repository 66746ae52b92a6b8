import { addressLines } from '../../documents/address';
import type { AgreementModel, SignatureBlock } from '../../documents/model';
import { fill } from '../../messages/fill';
import type { AgreementInput } from './input';
import type { AgreementWords } from './words';

/** Both sides with address, register, VAT number and who acts for them. */
export function partiesOf(
  { company, account, terms }: AgreementInput,
  { roles, lines }: AgreementWords,
): AgreementModel['parties'] {
  const line = (template: string, value: string): string[] =>
    value.trim() === '' ? [] : [fill(template, { value: value.trim() })];
  const { country } = company.address;
  const acts = terms.debtorSignatory?.name || account.contact.name;
  return [
    {
      role: roles.creditor,
      lines: [
        company.name,
        ...addressLines(company.address, country),
        ...line(lines.registered, company.registration),
        ...line(lines.vat, company.vatId),
        ...line(lines.represented, signer(terms.signatory, terms.office)),
      ],
    },
    {
      role: roles.debtor,
      lines: [
        account.name,
        ...addressLines(account.address, country),
        ...line(lines.vat, account.vatId ?? ''),
        ...line(lines.represented, signer(acts, terms.debtorSignatory?.office)),
        ...line(lines.customer, account.number),
      ],
    },
  ];
}

function signer(name: string, office = ''): string {
  return [name.trim(), office.trim()].filter((part) => part !== '').join(', ');
}

/** Place and date, name and office, signature: for each side, with what is known printed on it. */
export function signaturesOf(
  { company, account, terms }: AgreementInput,
  words: AgreementWords,
): SignatureBlock[] {
  const { name = '', office = '' } = terms.debtorSignatory ?? {};
  return [
    {
      role: words.roles.creditor,
      name: company.name,
      labels: [],
      fields: fieldsOf(words, terms.place, terms.signatory, terms.office ?? ''),
    },
    {
      role: words.roles.debtor,
      name: account.name,
      labels: [],
      fields: fieldsOf(words, '', name, office),
    },
  ];
}

function fieldsOf(
  { signature }: AgreementWords,
  place: string,
  name: string,
  office: string,
): NonNullable<SignatureBlock['fields']> {
  return [
    [
      { label: signature.place, text: place.trim() },
      { label: signature.date, text: '' },
    ],
    [
      { label: signature.name, text: name.trim() },
      { label: signature.office, text: office.trim() },
    ],
    [{ label: signature.signature, text: '' }],
  ];
}
