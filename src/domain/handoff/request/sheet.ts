import { contactLog } from '../../accounts/contactLog';
import { logText } from '../../accounts/log/logText';
import { otherPeople } from '../../accounts/views/dossier';
import { openMinor } from '../../accounts/views/open';
import { addressLines } from '../../documents/address';
import { shortDate } from '../../documents/format';
import type { LabelledText, StatementModel } from '../../documents/model';
import { formatMoney } from '../../money/format';
import { left, right, sheet, tableOf } from '../sheets/base';
import { packSpeech } from '../words/words';
import { dealingsSections } from './dealings';
import type { Asked, FileOnRecord } from './request';

const ENGLISH = packSpeech('en');

/** Everything on record about a customer, for him to read. */
export function aboutModel(asked: Asked, files: readonly FileOnRecord[]): StatementModel {
  const { company, asOf, account } = asked;
  return sheet(
    {
      speech: ENGLISH,
      company,
      cutOff: asOf,
      heading: 'Your data',
      about: account.name,
      facts: facts(asked),
    },
    [
      peopleSection(asked),
      itemsSection(asked),
      receiptsSection(asked),
      ...dealingsSections(asked, files),
      logSection(asked),
    ],
    'landscape',
  );
}

function facts({ account, company }: Asked): LabelledText[] {
  return [
    { label: 'Name', text: [account.name, ...account.aliases].join('; ') },
    { label: 'Customer no.', text: account.number },
    { label: 'Kind', text: account.debtorType === 'consumer' ? 'Consumer' : 'Business' },
    { label: 'Address', text: addressLines(account.address, company.address.country).join(', ') },
    { label: 'Language', text: account.language },
    { label: 'VAT ID', text: account.vatId ?? '' },
    { label: 'Bank accounts', text: (account.ibans ?? []).join(', ') },
  ];
}

function peopleSection({ account, clean }: Asked): StatementModel['sections'][number] {
  const people = [account.contact, ...otherPeople(account)].filter(({ name, phone, email }) =>
    [name, phone, email].some((text) => text !== ''),
  );
  return {
    heading: 'Persons',
    paragraphs: people.length === 0 ? ['None on record.'] : [],
    table: tableOf(
      [left('Name', 28), left('Telephone', 22), left('E-mail', 28), left('Prefers', 22)],
      people.map(({ name, phone, email, preference }) => [
        clean(name),
        phone,
        email,
        clean(preference),
      ]),
    ),
  };
}

function itemsSection({ account, asOf, clean }: Asked): StatementModel['sections'][number] {
  return {
    heading: 'Invoices and credit notes',
    paragraphs: account.items.length === 0 ? ['None on record.'] : [],
    table: tableOf(
      [
        left('No.', 16),
        left('Date', 13),
        left('Due', 13),
        right('Amount', 15),
        right('Open', 15),
        left('', 6),
        left('Text', 22),
      ],
      account.items.map((item) => [
        item.number,
        shortDate(item.issuedOn),
        shortDate(item.dueOn),
        ENGLISH.amount(item),
        ENGLISH.amount({ minor: openMinor(item, asOf), currency: item.currency }),
        item.currency,
        clean([item.reference, item.text].filter(Boolean).join(' ')),
      ]),
    ),
  };
}

function receiptsSection({ account, clean }: Asked): StatementModel['sections'][number] {
  return {
    heading: 'Payments',
    paragraphs: account.receipts.length === 0 ? ['None on record.'] : [],
    table: tableOf(
      [left('Date', 14), right('Amount', 18), left('From account', 28), left('Reference', 40)],
      account.receipts.map((receipt) => [
        shortDate(receipt.on),
        formatMoney(receipt),
        receipt.iban ?? '',
        clean(receipt.reference),
      ]),
    ),
  };
}

function logSection({ events, codes, clean }: Asked): StatementModel['sections'][number] {
  const rows = contactLog(events).map((entry) => [
    shortDate(entry.on),
    clean([logText(entry, codes), entry.note].filter((text) => text !== '').join('\n')),
    clean(entry.person),
    entry.by,
    entry.withdrawn === null ? '' : 'taken back',
  ]);
  return {
    heading: 'Contacts, notes and decisions',
    paragraphs: rows.length === 0 ? ['None on record.'] : [],
    table: tableOf(
      [left('Date', 12), left('What', 52), left('With', 16), left('By', 10), left('', 10)],
      rows,
    ),
  };
}
